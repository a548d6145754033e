package lv.terminbot.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Content;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/** Files sent as evidence, each with its checksum once it is fetched. */
public interface EvidenceFiles {

  /** Adds it under a number of the store's choosing; it is fetched after the commit. */
  Evidence add(Evidence evidence);

  Optional<Evidence> find(long id);

  List<Evidence> ofDraft(long draft);

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

  /** What came from this person in a message. */
  List<Evidence> ofMessage(PersonId person, long message);

  /** The last from this person of which it is not known yet of which measure it is. */
  Optional<Evidence> newestLoose(PersonId person);

  /** What came from this person in an album so far. */
  List<Evidence> ofAlbum(PersonId person, String album);

  /** One belongs to this draft from now on, and bears this name there. */
  void move(long id, long draft, String name);

  /** One is this file now, by this name; it is fetched after the commit. */
  void replace(long id, Content.SentFile file, String name);

  /** The words under one are others. */
  void caption(long id, String words);

  /** Whether it is fetched. */
  boolean isKept(long id);

  /** What is in it, read from where it is kept; empty until it is fetched. */
  Optional<Attachment.Content> content(long id);
}
