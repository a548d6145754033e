package lv.terminbot.intent.desk;

import java.util.Optional;
import lv.terminbot.intent.Consent;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;
import lv.terminbot.plan.MeasureNumber;

/** What somebody asks the coordinators, and what a coordinator answers. */
public sealed interface OfCorrespondence extends Intent {

  Family<OfCorrespondence> FAMILY =
      new Family<>(
          OfCorrespondence.class, CorrespondenceButtons::fields, CorrespondenceButtons.SHAPES);

  @Override
  default Family<OfCorrespondence> family() {
    return FAMILY;
  }

  /**
   * "jautājums koordinatoram par 3.2: …"; shown before it is sent where the words are said already.
   *
   * @param words empty where they follow
   */
  record AskCoordinator(Optional<MeasureNumber> measure, String words)
      implements OfCorrespondence {}

  /** The question that was shown goes to the coordinators. */
  record SendQuestion(long question) implements OfCorrespondence {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  /** The question was not meant. */
  record DropQuestion(long question) implements OfCorrespondence {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.NO);
    }
  }

  /** "Jautājumi": those that wait for an answer; to others than coordinators their own. */
  record AskQuestions() implements OfCorrespondence {
    @Override
    public boolean changesNothing() {
      return true;
    }
  }

  /** To answer one; the answer follows in words. */
  record AnswerQuestion(long question) implements OfCorrespondence {}

  /** The answer that was shown goes to whoever asked. */
  record SendAnswer(long question) implements OfCorrespondence {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  /** No answer follows after all. A no in words may be the answer, so it is no such button. */
  record DropAnswer(long question) implements OfCorrespondence {}
}
