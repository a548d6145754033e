package lv.terminbot.store.correspondence;

import static lv.terminbot.store.Letters.letIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lv.terminbot.correspondence.ContactQuestion;
import lv.terminbot.correspondence.ContactQuestion.Answer;
import lv.terminbot.correspondence.ContactQuestions;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.TrailBook;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions to the coordinators, of whom two may answer at once. */
class ContactQuestionsTest extends StoreTest {
  private static final PersonId JANIS = new PersonId(1001);
  private ContactQuestions questions;
  private long number;

  @BeforeEach
  void oneIsBegun() {
    letIn(store);
    questions = store.get(ContactQuestions.class);
    number =
        questions
            .begin(
                new ContactQuestion(
                    0,
                    JANIS,
                    List.of(),
                    Optional.empty(),
                    "",
                    ContactQuestion.State.BEGUN,
                    Store.MORNING,
                    Optional.empty()))
            .id();
  }

  @Test
  void pressedTwiceItIsAskedOnce() {
    assertThat(questions.ask(number, "Kad ir termiņš?", Store.MORNING)).isTrue();
    var noted = entries();

    assertThat(questions.ask(number, "Kas?", Store.MORNING)).isFalse();

    assertThat(questions.find(number).map(ContactQuestion::words)).contains("Kad ir termiņš?");
    assertThat(entries()).isEqualTo(noted);
  }

  @Test
  void whatOneCoordinatorHasAnsweredTheOtherDoesNotChange() {
    questions.ask(number, "Kad ir termiņš?", Store.MORNING);
    var first = new Answer("Rīt", JANIS, Store.MORNING);
    assertThat(questions.answer(number, first)).isTrue();
    var noted = entries();

    assertThat(questions.answer(number, new Answer("Parīt", new PersonId(1002), Store.MORNING)))
        .isFalse();

    assertThat(questions.find(number).flatMap(ContactQuestion::answer)).contains(first);
    assertThat(entries()).isEqualTo(noted);
  }

  private long entries() {
    return store.get(TrailBook.class).end().number();
  }
}
