package lv.terminbot.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.MeasureId;

/** Which message of a person gave which words of which answer. */
public interface SpokenWords {

  /**
   * @param message its number in the person's chat
   * @param words as they stand in the answer
   */
  record Spoken(
      PersonId person,
      long message,
      MeasureId measure,
      String question,
      String words,
      Instant saidAt) {}

  /** Adds it, or puts it in place of what the message said before. */
  void put(Spoken spoken);

  Optional<Spoken> find(PersonId person, long message);

  /** What this person said last. */
  Optional<Spoken> newest(PersonId person);

  /** All messages of one answer, in the order of their numbers. */
  List<Spoken> find(PersonId person, MeasureId measure, String question);
}
