package lv.terminbot.store.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Destination;
import lv.terminbot.mailbox.LastPoll;
import lv.terminbot.oversight.Editions;
import lv.terminbot.oversight.Editions.Edition;
import lv.terminbot.oversight.Editions.Kind;
import lv.terminbot.oversight.WorkGroup;
import lv.terminbot.oversight.WorkGroups;
import lv.terminbot.people.DigestReaders;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.store.StoreTest;
import lv.terminbot.store.Together;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.Test;

/** What is kept of telling coordinators: once a day, one work group, who reads how. */
class EditionsTest extends StoreTest {
  private static final LocalDate TODAY = LocalDate.parse("2024-01-10");
  private static final Instant NOW = Instant.parse("2024-01-10T15:00:00Z");

  @Test
  void anEditionIsClaimedOnceWhoeverTriesAtTheSameMoment() throws Exception {
    var editions = store.get(Editions.class);

    var claimed =
        Together.on(
            4,
            () ->
                store.commit().compute(() -> editions.claim(Kind.DIGEST, new Edition(TODAY, NOW))));

    assertThat(claimed).containsExactlyInAnyOrder(true, false, false, false);
    assertThat(editions.claim(Kind.SUMMARY, new Edition(TODAY, NOW))).isTrue();
  }

  @Test
  void theLatestEditionSaysUpToWhenItTold() {
    var editions = store.get(Editions.class);
    assertThat(editions.latest(Kind.DIGEST)).isEmpty();
    editions.claim(Kind.DIGEST, new Edition(TODAY.minusDays(1), NOW.minusSeconds(9)));
    editions.claim(Kind.DIGEST, new Edition(TODAY, NOW));

    assertThat(editions.latest(Kind.DIGEST)).contains(new Edition(TODAY, NOW));
    assertThat(editions.latest(Kind.SUMMARY)).isEmpty();
  }

  @Test
  void aClaimThatIsUndoneWithItsCommitIsFreeAgain() {
    var editions = store.get(Editions.class);
    try {
      store
          .commit()
          .run(
              () -> {
                editions.claim(Kind.DIGEST, new Edition(TODAY, NOW));
                throw new IllegalStateException("for the test");
              });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("for the test");
    }

    assertThat(editions.claim(Kind.DIGEST, new Edition(TODAY, NOW))).isTrue();
  }

  @Test
  void thereIsOneWorkGroupAndItFollowsItsNumber() {
    var groups = store.get(WorkGroups.class);
    groups.put(new WorkGroup(new Destination(new ChatId(-1)), Language.LATVIAN));
    groups.put(new WorkGroup(new Destination(new ChatId(-2)), Language.LATVIAN));
    groups.move(new ChatId(-1), new ChatId(-9));
    assertThat(groups.now())
        .contains(new WorkGroup(new Destination(new ChatId(-2)), Language.LATVIAN));

    groups.move(new ChatId(-2), new ChatId(-1002));

    assertThat(groups.remove(new ChatId(-2))).isFalse();
    assertThat(groups.remove(new ChatId(-1002))).isTrue();
    assertThat(groups.now()).isEmpty();
  }

  @Test
  void whoReadsTheDigestOnlyIsRemembered() {
    var anna = new PersonId(11);
    store.get(People.class).put(new Person(anna, "Anna", Language.LATVIAN, true, Set.of()));
    var readers = store.get(DigestReaders.class);
    readers.add(anna);
    readers.add(anna);
    assertThat(readers.include(anna)).isTrue();

    readers.remove(anna);

    assertThat(readers.include(anna)).isFalse();
  }

  @Test
  void theLastPollIsTheOnePutLast() {
    var poll = store.get(LastPoll.class);
    assertThat(poll.at()).isEqualTo(Optional.empty());
    poll.put(NOW);
    poll.put(NOW.plusSeconds(60));

    assertThat(poll.at()).contains(NOW.plusSeconds(60));
  }
}
