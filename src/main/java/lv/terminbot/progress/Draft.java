package lv.terminbot.progress;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.plan.Question;

/**
 * A progress update that is not submitted yet, of one person on one measure.
 *
 * @param version grows with every change, so that an older button is known as stale
 * @param text what was done
 * @param sheet the answers to the other questions
 * @param pace how it is being filled
 * @param asked the question that waits for its answer out of turn
 * @param basedOn the number of the institution's update on the measure when it was begun, or 0
 */
public record Draft(
    long id,
    int version,
    PersonId person,
    CycleId cycle,
    MeasureId measure,
    Optional<InstitutionCode> institution,
    Optional<ProgressState> state,
    Optional<String> text,
    AnswerSheet sheet,
    Pace pace,
    Optional<String> asked,
    long basedOn,
    Instant changedAt) {

  /** How a draft is being filled. */
  public enum Pace {
    /** One question after the other. */
    GUIDED,
    /** Only what must be answered is asked. */
    QUICK,
    /** The head of the institution is asked to sign it off. */
    SIGNING,
    /** It waits for another day. */
    RESTING,
    /** It was given up, and can be taken up again by taking the last change back. */
    GIVEN_UP
  }

  /** One in which only what must be answered is asked. */
  public Draft(
      long id,
      int version,
      PersonId person,
      CycleId cycle,
      MeasureId measure,
      Optional<InstitutionCode> institution,
      Optional<ProgressState> state,
      Optional<String> text,
      Instant changedAt) {
    this(
        id,
        version,
        person,
        cycle,
        measure,
        institution,
        state,
        text,
        AnswerSheet.EMPTY,
        Pace.QUICK,
        Optional.empty(),
        0,
        changedAt);
  }

  /** Whether this question was answered or passed over. */
  boolean has(Question question) {
    return switch (question.code()) {
      case Question.STATE -> state.isPresent();
      case Question.DONE -> text.isPresent();
      default -> sheet.has(question.code());
    };
  }

  /** Whether two are the same but for their versions and times. */
  public boolean saysTheSame(Draft other) {
    return institution.equals(other.institution)
        && state.equals(other.state)
        && text.equals(other.text)
        && sheet.equals(other.sheet)
        && pace == other.pace
        && asked.equals(other.asked)
        && cycle.equals(other.cycle);
  }

  Draft touched(Instant at) {
    return changed(institution, state, text, sheet, at);
  }

  Draft with(InstitutionCode chosen, Instant at) {
    return changed(Optional.of(chosen), state, text, sheet, at);
  }

  Draft with(Optional<ProgressState> chosen, Instant at) {
    return changed(institution, chosen, text, sheet, at);
  }

  Draft with(String written, Instant at) {
    return changed(institution, state, Optional.of(written), sheet, at);
  }

  Draft with(AnswerSheet other, Instant at) {
    return changed(institution, state, text, other, at);
  }

  /** At this pace, with this question waiting. */
  Draft at(Pace other, Optional<String> question) {
    return new Draft(
        id,
        version,
        person,
        cycle,
        measure,
        institution,
        state,
        text,
        sheet,
        other,
        question,
        basedOn,
        changedAt);
  }

  Draft basedOn(long update) {
    return new Draft(
        id,
        version,
        person,
        cycle,
        measure,
        institution,
        state,
        text,
        sheet,
        pace,
        asked,
        update,
        changedAt);
  }

  private Draft changed(
      Optional<InstitutionCode> institution,
      Optional<ProgressState> state,
      Optional<String> text,
      AnswerSheet sheet,
      Instant at) {
    return new Draft(
        id,
        version + 1,
        person,
        cycle,
        measure,
        institution,
        state,
        text,
        sheet,
        pace,
        asked,
        basedOn,
        at);
  }
}
