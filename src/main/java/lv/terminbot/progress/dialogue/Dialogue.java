package lv.terminbot.progress.dialogue;

import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Question.Kind;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Draft.Pace;

/**
 * The course of a dialogue: which question comes next. It has no memory but the draft, so a
 * restart, a week or a question asked in between changes nothing, and a draft that was begun under
 * other questions is simply asked those that it has no answer to.
 */
public record Dialogue(List<Question> questions) {
  /** Where files stand if no question asks for them. */
  private static final String EVIDENCE = "evidence";

  /** The question that waits for words; empty where none does. */
  public Optional<Question> waiting(Draft draft) {
    var active = draft.isGuided() || draft.pace() == Pace.QUICK;
    if (!active || draft.institution().isEmpty()) {
      return Optional.empty();
    }
    return draft.asked().flatMap(this::question).or(() -> unanswered(draft));
  }

  private Optional<Question> unanswered(Draft draft) {
    return questions.stream()
        .filter(q -> !draft.has(q))
        .filter(q -> q.required() || draft.pace() == Pace.GUIDED)
        .findFirst();
  }

  /** Whether nothing is left that must be answered. */
  boolean isWhole(Draft draft) {
    return draft.institution().isPresent()
        && questions.stream().noneMatch(q -> mustBeAnswered(q, draft));
  }

  private static boolean mustBeAnswered(Question question, Draft draft) {
    return question.required()
        && (!draft.has(question)
            || (draft.sheet().has(question.code()) && draft.sheet().of(question.code()).isEmpty()));
  }

  /** The answer in which files stand. */
  public String filesQuestion() {
    return questions.stream()
        .filter(q -> q.kind() == Kind.FILES)
        .map(Question::code)
        .findFirst()
        .orElse(EVIDENCE);
  }

  Optional<Question> question(String code) {
    return questions.stream().filter(q -> q.code().equals(code)).findFirst();
  }

  /** The question before the one that waits; before the review, the last one. */
  Optional<Question> before(Draft draft) {
    var at = waiting(draft).map(questions::indexOf).orElse(questions.size());
    return at > 0 ? Optional.of(questions.get(at - 1)) : Optional.empty();
  }

  /** From 1. */
  int place(Question question) {
    return questions.indexOf(question) + 1;
  }
}
