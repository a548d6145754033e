package lv.terminbot.correspondence;

import java.util.Optional;
import lv.terminbot.home.Waiting;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.desk.OfCorrespondence;
import lv.terminbot.mailbox.Button;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.text.Phrases;

/** How many questions wait for an answer by one of the coordinators. */
public final class WaitingQuestions implements Waiting {
  private final ContactQuestions questions;

  public WaitingQuestions(ContactQuestions questions) {
    this.questions = questions;
  }

  @Override
  public Optional<Button> find(Person person, Phrases phrases) {
    var count = Right.ANSWER_QUESTION.isHeldBy(person) ? questions.waiting().size() : 0;
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Button(
                phrases.plain("correspondence.button.waiting", "count", count),
                ButtonCode.encode(new OfCorrespondence.AskQuestions())));
  }
}
