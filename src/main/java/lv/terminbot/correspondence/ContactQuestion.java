package lv.terminbot.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/**
 * A question to the coordinators.
 *
 * @param institutions for which whoever asked reported or signed then
 * @param measure that it is about, where one was named
 * @param words empty while they are to follow
 * @param at when it was begun, then when it was asked
 */
public record ContactQuestion(
    long id,
    PersonId by,
    List<InstitutionCode> institutions,
    Optional<MeasureNumber> measure,
    String words,
    State state,
    Instant at,
    Optional<Answer> answer) {

  public ContactQuestion {
    institutions = List.copyOf(institutions);
  }

  /** How far it has come. */
  public enum State {
    /** Its words are to follow, or to be confirmed. */
    BEGUN,
    /** The coordinators have it. */
    ASKED,
    ANSWERED
  }

  /** What was answered, by whom and when. */
  public record Answer(String words, PersonId by, Instant at) {}
}
