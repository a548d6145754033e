package lv.terminbot.report.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Questionnaire;
import lv.terminbot.plan.Responsibility;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.text.Language;
import lv.terminbot.text.Localized;

/**
 * All that was submitted in a cycle, as it stood at one moment: never a draft, never a
 * coordinator's note. It is read measure by measure, so that a plan of any size fits in memory.
 *
 * @param whole whether it also tells what only coordinators see: who wrote, what was accepted or
 *     returned, which files were sent
 * @param tally how much of it there is
 * @param answers where it is read from, valid while that moment lasts
 */
public record CycleReport(
    ActionPlan plan,
    ReportingCycle cycle,
    Instant madeAt,
    boolean whole,
    Tally tally,
    Answers answers) {

  /** Tells of every measure in the order of the plan, as often as it is asked. */
  public interface Answers {
    void each(Consumer<OnMeasure> reader);
  }

  /**
   * A measure with what was said of it.
   *
   * @param entries one for each institution that was asked, the responsible ones first
   */
  public record OnMeasure(Commitment commitment, Measure measure, List<Entry> entries) {
    public List<Entry> answered() {
      return entries.stream().filter(e -> e.update().isPresent()).toList();
    }

    public List<Entry> silent() {
      return entries.stream().filter(e -> e.update().isEmpty()).toList();
    }
  }

  /**
   * What one institution was asked on one measure, and what it answered.
   *
   * @param part empty for one that takes no part any more
   * @param author empty where the asker may not know
   */
  public record Entry(
      Obligation obligation,
      Optional<Responsibility> part,
      Optional<ProgressUpdate> update,
      String author,
      List<Evidence> files) {
    public InstitutionCode institution() {
      return obligation.institution();
    }
  }

  public void each(Consumer<OnMeasure> reader) {
    answers.each(reader);
  }

  /**
   * What is asked beside the state and what was done, or was before the questions changed; and what
   * was answered although the cycle does not ask it, such as a file sent along.
   */
  public List<Question> questions() {
    var asked = questionnaire().map(Questionnaire::everAsked).orElse(List.of());
    var codes = asked.stream().map(Question::code).toList();
    var unasked =
        tally.sizes().answered().stream()
            .filter(code -> !codes.contains(code))
            .map(CycleReport::unasked);
    return Stream.concat(asked.stream(), unasked)
        .filter(q -> !q.code().equals(Question.STATE) && !q.code().equals(Question.DONE))
        .toList();
  }

  private static Question unasked(String code) {
    return Questionnaire.standard()
        .question(code)
        .orElseGet(
            () ->
                new Question(
                    code,
                    Question.Kind.TEXT,
                    Optional.of(Localized.of(code, code)),
                    Optional.empty(),
                    false,
                    List.of(),
                    Set.of()));
  }

  /** What an update answers to this question, however it was put then. */
  public Optional<String> answer(ProgressUpdate update, Question question) {
    return update.sheet().of(question.code());
  }

  /** The question as it was put when it was answered: of that kind, with those choices. */
  public Question asAsked(ProgressUpdate update, Question question) {
    return questionnaire()
        .flatMap(all -> all.askedAt(update.submittedAt(), question.code()))
        .orElse(question);
  }

  /** The labels under which a question was answered before it was renamed. */
  public List<String> formerLabels(Question question, Language language) {
    return questionnaire().stream()
        .flatMap(all -> all.formerLabels(question.code()).stream())
        .map(label -> label.in(language))
        .toList();
  }

  private Optional<Questionnaire> questionnaire() {
    return plan.cycle(cycle.id().code()).map(PlannedCycle::questionnaire);
  }

  /** The name that an institution bears now, in the languages of the plan. */
  public Optional<Localized> title(InstitutionCode code) {
    return plan.institution(code).map(Institution::name);
  }

  /** The same in one of them. */
  public String name(InstitutionCode code, Language language) {
    return title(code).map(name -> name.in(language)).orElse(code.value());
  }

  /** What a file of it is called, without its ending. */
  public String fileName() {
    return cycle.id().plan() + "-" + cycle.id().code();
  }
}
