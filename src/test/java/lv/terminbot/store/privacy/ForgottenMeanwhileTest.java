package lv.terminbot.store.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.Membership;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.privacy.PersonalData;
import lv.terminbot.store.Databases;
import lv.terminbot.store.Store;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.Test;

/** Somebody is forgotten by one instance while another commits what names them. */
class ForgottenMeanwhileTest {
  private static final Path NO_FOLDER = Path.of("target");
  private static final String NAMED = "outbox where words like '%Liene%'";

  @Test
  void noMatterWhichCommitIsFirstNothingNamesThemAfterBoth() {
    var liene =
        new Person(
            new PersonId(2), "Liene", Language.LATVIAN, true, Set.of(Membership.COORDINATOR));
    var settings = Databases.POSTGRESQL.settings();
    try (var one = Store.on(settings, NO_FOLDER);
        var other = Store.on(settings, NO_FOLDER)) {
      one.commit().run(() -> one.get(People.class).put(liene));

      var forgotten =
          one.commit()
              .compute(
                  () -> {
                    var letter = new Page(liene.written()).to(new ChatId(9));
                    one.outbox().add(Urgency.BULK, List.of(letter));
                    var meanwhile = CompletableFuture.runAsync(() -> forget(liene, other));
                    await().until(() -> meanwhile.isDone() || isWaiting(other));
                    return meanwhile;
                  });
      forgotten.join();

      assertThat(one.count("person where id = 2")).isZero();
      assertThat(one.count("outbox")).isEqualTo(1);
      assertThat(one.count(NAMED)).isZero();
    }
  }

  private static void forget(Person person, Store store) {
    store.commit().run(() -> store.get(PersonalData.class).erase(person.id()));
  }

  private static boolean isWaiting(Store store) {
    return store.count("pg_locks where not granted") > 0;
  }
}
