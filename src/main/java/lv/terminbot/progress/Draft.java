package lv.terminbot.progress;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Right;
import lv.terminbot.people.Thing;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.plan.Question;

/**
 * A progress update that is not submitted yet, of one person on one measure.
 *
 * @param version grows with every change, so that an older button is known as stale
 * @param heardLater the last of its words that waited for the bot
 */
public record Draft(
    long id,
    int version,
    PersonId person,
    CycleId cycle,
    MeasureId measure,
    Optional<InstitutionCode> institution,
    Content content,
    Course course,
    Instant changedAt,
    Optional<HeardLater> heardLater) {

  /**
   * What it says so far.
   *
   * @param text what was done
   * @param sheet the answers to the other questions
   */
  public record Content(Optional<ProgressState> state, Optional<String> text, AnswerSheet sheet) {

    /** The words that stand as the answer to a question; empty where there are none. */
    public String answer(String question) {
      return (question.equals(Question.DONE) ? text : sheet.of(question)).orElse("");
    }
  }

  /**
   * How far it is.
   *
   * @param pace how it is being filled
   * @param asked the question that waits for its answer out of turn
   * @param basedOn the number of the institution's update on the measure when it was begun, or 0
   */
  public record Course(Pace pace, Optional<String> asked, long basedOn) {}

  /** How a draft is being filled. */
  public enum Pace {
    /** One question after the other. */
    GUIDED,
    /** All of it is read over in the midst of that; the next measure follows it all the same. */
    GUIDED_REVIEW,
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
        new Content(state, text, AnswerSheet.EMPTY),
        new Course(Pace.QUICK, Optional.empty(), 0),
        changedAt,
        Optional.empty());
  }

  public Optional<ProgressState> state() {
    return content.state();
  }

  public Optional<String> text() {
    return content.text();
  }

  public AnswerSheet sheet() {
    return content.sheet();
  }

  public Pace pace() {
    return course.pace();
  }

  public Optional<String> asked() {
    return course.asked();
  }

  public long basedOn() {
    return course.basedOn();
  }

  /** The pace at which it goes on when it is taken up again. */
  public Pace paceOfAsking() {
    return isGuided() ? pace() : Pace.QUICK;
  }

  /** Whether its author goes through all that is owed, so that the next measure follows. */
  public boolean isGuided() {
    return pace() == Pace.GUIDED || pace() == Pace.GUIDED_REVIEW;
  }

  /** Whether this question was answered or passed over. */
  public boolean has(Question question) {
    return switch (question.code()) {
      case Question.STATE -> state().isPresent();
      case Question.DONE -> text().isPresent();
      default -> sheet().has(question.code());
    };
  }

  /** The words that stand as the answer to a question; empty where there are none. */
  public String answer(String question) {
    return content.answer(question);
  }

  /** Whether two are the same but for their versions and times. */
  public boolean saysTheSame(Draft other) {
    return institution.equals(other.institution)
        && content.equals(other.content)
        && pace() == other.pace()
        && asked().equals(other.asked())
        && cycle.equals(other.cycle);
  }

  /** Whether it is this person's own, and they may still report for its institution. */
  public boolean isUsableBy(Person whose) {
    return Right.USE_DRAFT.isHeldBy(whose, Thing.own(person, institution));
  }

  /** Whether this is a head of the institution that the draft is for. */
  public boolean hasHead(Person person) {
    return institution.filter(code -> Right.SIGN.isHeldBy(person, code)).isPresent();
  }

  public Draft touched(Instant at) {
    return changed(institution, content, at);
  }

  public Draft with(InstitutionCode chosen, Instant at) {
    return changed(Optional.of(chosen), content, at);
  }

  public Draft with(Optional<ProgressState> chosen, Instant at) {
    return changed(institution, new Content(chosen, text(), sheet()), at);
  }

  public Draft with(String written, Instant at) {
    return changed(institution, new Content(state(), Optional.of(written), sheet()), at);
  }

  /** Without what was done, for which it then asks. */
  public Draft withoutText(Instant at) {
    return changed(institution, new Content(state(), Optional.empty(), sheet()), at)
        .asking(Optional.of(Question.DONE));
  }

  public Draft with(AnswerSheet other, Instant at) {
    return changed(institution, new Content(state(), text(), other), at);
  }

  /** With the answer to a question of words, which then no longer waits. */
  public Draft answering(Question question, String words, Instant at) {
    var answered =
        question.code().equals(Question.DONE)
            ? with(words, at)
            : with(sheet().with(question.code(), words), at);
    return answered.asking(Optional.empty());
  }

  /** With this question waiting. */
  public Draft asking(Optional<String> question) {
    return at(pace(), question);
  }

  /** At this pace, with this question waiting. */
  public Draft at(Pace other, Optional<String> question) {
    return on(new Course(other, question, basedOn()));
  }

  public Draft basedOn(long update) {
    return on(new Course(pace(), asked(), update));
  }

  /** The same, worked on again at this moment. */
  public Draft turnedTo(Instant at) {
    return new Draft(
        id, version, person, cycle, measure, institution, content, course, at, heardLater);
  }

  /** Saying again what it said then, of the time at which it was said. */
  public Draft backAt(Draft then, Instant at) {
    return changed(institution, then.content, at).heard(then.heardLater);
  }

  /** With words that waited for the bot. */
  public Draft with(HeardLater words) {
    return heard(Optional.of(words));
  }

  private Draft heard(Optional<HeardLater> words) {
    return new Draft(
        id, version, person, cycle, measure, institution, content, course, changedAt, words);
  }

  private Draft on(Course other) {
    return new Draft(
        id, version, person, cycle, measure, institution, content, other, changedAt, heardLater);
  }

  /** What a head was asked to sign is not that any more: it is handed in anew. */
  private Draft changed(Optional<InstitutionCode> by, Content says, Instant at) {
    var on = pace() == Pace.SIGNING ? new Course(Pace.QUICK, asked(), basedOn()) : course;
    return new Draft(id, version + 1, person, cycle, measure, by, says, on, at, heardLater);
  }
}
