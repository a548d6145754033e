package lv.terminbot.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.MeasureNumber;

/** What was said of a measure before it is known of which: of each person at most one message. */
public interface UnplacedWords {

  /**
   * @param measures among which it was asked
   * @param update what was understood, where only its plan is asked about
   */
  record Unplaced(
      String words, List<MeasureNumber> measures, Optional<QuickUpdate> update, Instant askedAt) {
    public Unplaced {
      measures = List.copyOf(measures);
    }
  }

  /** Puts it in place of any before, as part of the caller's commit. */
  void put(PersonId person, Unplaced said);

  Optional<Unplaced> find(PersonId person);

  void forget(PersonId person);
}
