package lv.terminbot.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/** Files sent as evidence, each with its checksum once it is fetched. */
public interface EvidenceFiles {

  /** Adds it under a number of the store's choosing; it is fetched after the commit. */
  void add(Evidence evidence);

  Optional<Evidence> find(long id);

  List<Evidence> ofDraft(long draft);

  List<Evidence> ofUpdate(long update);

  /** Those that went with these updates, by the number of the update. */
  Map<Long, List<Evidence>> ofUpdates(Collection<Long> updates);

  /**
   * Those that went with all that an institution answered on a measure in a cycle, corrected since
   * or not; without what was taken back.
   */
  List<Evidence> ofAnswers(CycleId cycle, MeasureNumber measure, InstitutionCode institution);

  /** These of a draft go with the update that it became; the others are gone. */
  void submit(long draft, long update, Collection<Long> files);

  /** Those of a draft belong to another draft, too. */
  void copy(long draft, long other);

  /** Those of an update that was taken back belong to a draft again. */
  void withdraw(long update, long draft);

  /** Whether another file of this album has come from this person. */
  boolean hasOfAlbum(PersonId person, String album);

  /** Whether it is fetched. */
  boolean isKept(long id);

  /** What is in it; empty until it is fetched. */
  Optional<byte[]> content(long id);
}
