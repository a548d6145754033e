package lv.terminbot.intent;

import java.util.Optional;

/** A question, or another page of its answer. */
public sealed interface OfAnswers extends Intent permits Inquiry, OfAnswers.AtPage {

  Family<OfAnswers> FAMILY =
      new Family<>(OfAnswers.class, AnswerButtons::fields, AnswerButtons.SHAPES);

  @Override
  default Family<OfAnswers> family() {
    return FAMILY;
  }

  @Override
  default boolean changesNothing() {
    return true;
  }

  /** Another page of what was asked, counted from 1. */
  record AtPage(Inquiry asked, int page) implements OfAnswers {
    @Override
    public Optional<Subject> subject() {
      return asked.subject();
    }
  }
}
