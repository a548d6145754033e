package lv.terminbot.store;

import static lv.terminbot.store.Letters.ANNA;
import static lv.terminbot.store.Letters.message;
import static lv.terminbot.store.Letters.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.Membership;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

class UnitOfWorkTest extends StoreTest {
  private static final Person ANNA_HERSELF =
      new Person(
          new PersonId(1001), "Anna", Language.LATVIAN, true, Set.of(Membership.COORDINATOR));

  @Test
  void aMistakeInTheMiddleUndoesWhatWasHeardWhatChangedAndWhatIsSaid() {
    var inbox = store.inbox();
    inbox.keep(words("update:1", ANNA, "viens"));
    var entry = inbox.oldestOf(ANNA).orElseThrow();

    assertThatThrownBy(
            () ->
                commit()
                    .run(
                        () -> {
                          inbox.done(entry);
                          people().put(ANNA_HERSELF);
                          store.outbox().add(Urgency.REPLY, List.of(message(ANNA, "atbilde")));
                          throw new IllegalStateException("power cut");
                        }))
        .hasMessage("power cut");

    assertThat(inbox.oldestOf(ANNA)).contains(entry);
    assertThat(people().find(ANNA_HERSELF.id())).isEmpty();
    assertThat(store.count("outbox")).isZero();
  }

  @Test
  void aCommitInsideAnotherIsPartOfIt() {
    assertThatThrownBy(
            () ->
                commit()
                    .run(
                        () -> {
                          commit().run(() -> people().put(ANNA_HERSELF));
                          throw new IllegalStateException("power cut");
                        }))
        .hasMessage("power cut");

    assertThat(people().find(ANNA_HERSELF.id())).isEmpty();
  }

  @Test
  void whatIsThereTwiceIsRefusedAlikeByBothDatabases() {
    people().put(ANNA_HERSELF);

    assertThatThrownBy(() -> store.sql().sql("insert into person select * from person").update())
        .isExactlyInstanceOf(DuplicateKeyException.class);
    assertThatThrownBy(
            () ->
                store
                    .sql()
                    .sql("insert into membership select * from membership where role <> ''")
                    .update())
        .isExactlyInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void whatMayNotBeIsRefusedAlikeByBothDatabases() {
    people().put(ANNA_HERSELF);

    assertThatThrownBy(() -> store.sql().sql("update membership set role = 'king'").update())
        .as("a check")
        .isExactlyInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(() -> store.sql().sql("update person set name = null").update())
        .as("a null")
        .isExactlyInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(
            () -> store.sql().sql("insert into snooze (person, due_at) values (5, 1)").update())
        .as("a stranger")
        .isExactlyInstanceOf(DataIntegrityViolationException.class);
  }

  private UnitOfWork commit() {
    return store.commit();
  }

  private People people() {
    return store.get(People.class);
  }
}
