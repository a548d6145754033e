package lv.terminbot.store;

import static lv.terminbot.store.Letters.message;
import static lv.terminbot.store.Letters.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.oversight.Editions;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailBook;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.store.instances.Instance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances of the program on one PostgreSQL database. */
class TwoServersTest {
  private static final Path NO_FOLDER = Path.of("target");
  private Store one;
  private Store other;

  @BeforeEach
  void twoServers() {
    var settings = Databases.POSTGRESQL.settings();
    one = Store.on(settings, NO_FOLDER);
    other = Store.on(settings, NO_FOLDER);
  }

  @AfterEach
  void stopBoth() {
    one.close();
    other.close();
  }

  @Test
  void betweenThemEachMessageIsSentOnceAndInTheOrderOfItsChat() throws Exception {
    one.outbox()
        .add(
            Urgency.BULK,
            IntStream.range(0, 200)
                .mapToObj(i -> message(new ChatId(i % 20), Integer.toString(i)))
                .toList());
    var servers = new AtomicInteger();
    var sent = new ArrayList<Outgoing>();

    Together.on(
        4,
        () -> {
          var outbox = (servers.getAndIncrement() % 2 == 0 ? one : other).outbox();
          while (one.count("outbox where state = 'queued'") > 0) {
            outbox
                .take(Urgency.BULK, List.of())
                .ifPresent(
                    taken -> {
                      synchronized (sent) {
                        sent.add(taken);
                      }
                      outbox.settle(taken, new Delivery.Sent(1));
                    });
          }
          return true;
        });

    assertThat(sent).extracting(Outgoing::id).hasSize(200).doesNotHaveDuplicates();
    IntStream.range(0, 20)
        .forEach(
            chat ->
                assertThat(sent.stream().map(Letters::textOf).map(Integer::valueOf))
                    .filteredOn(number -> number % 20 == chat)
                    .isSorted());
  }

  @Test
  void whatOneHasHeardTheOtherLeavesAlone() throws Exception {
    one.inbox().keep(words("update:1", Letters.ANNA, "viens"));
    assertThat(other.inbox().keep(words("update:1", Letters.ANNA, "viens"))).isFalse();
    var entry = other.inbox().oldestOf(Letters.ANNA).orElseThrow();
    var servers = new AtomicInteger();

    var first =
        Together.on(
            2,
            () -> {
              var server = servers.getAndIncrement() == 0 ? one : other;
              return server.commit().compute(() -> server.inbox().done(entry));
            });

    assertThat(first).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void oneFinishesWhatTheOtherLeftInFlightWhenItDied() {
    one.outbox().add(Urgency.BULK, List.of(message(Letters.ANNA, "viens")));
    one.outbox().take(Urgency.BULK, List.of()).orElseThrow();

    assertThat(other.outbox().recover()).as("its heart beats").isEmpty();
    takenForDead(one);
    assertThat(other.outbox().recover()).hasSize(1);
  }

  @Test
  void whoComesBackAfterItWasTakenForDeadDoesNoHarm() {
    one.outbox().add(Urgency.BULK, List.of(message(Letters.ANNA, "viens")));
    var inFlight = one.outbox().take(Urgency.BULK, List.of()).orElseThrow();
    one.outbox().add(Urgency.BULK, List.of(message(Letters.JANIS, "divi")));

    takenForDead(one);
    assertThat(one.outbox().take(Urgency.BULK, List.of())).as("a claim").isEmpty();
    other.outbox().recover();

    assertThat(one.outbox().holds(inFlight)).isFalse();
    one.outbox().settle(inFlight, new Delivery.Sent(7));
    assertThat(one.count("outbox where state = 'uncertain'")).as("a settlement").isEqualTo(1);
  }

  /** From now on no beat of a heart arrives. */
  private void takenForDead(Store server) {
    server
        .sql()
        .sql("update instance set alive_until = 0 where id = ?")
        .param(server.get(Instance.class).id())
        .update();
    server.sql().sql("create rule lost as on update to instance do instead nothing").update();
  }

  @Test
  void theDigestOfADayIsMadeByOneOfThem() throws Exception {
    var edition = new Editions.Edition(LocalDate.parse("2024-01-10"), Store.MORNING);
    var servers = new AtomicInteger();

    var claimed =
        Together.on(
            4,
            () -> {
              var server = servers.getAndIncrement() % 2 == 0 ? one : other;
              var editions = server.get(Editions.class);
              return server.commit().compute(() -> editions.claim(Editions.Kind.DIGEST, edition));
            });

    assertThat(claimed).containsExactlyInAnyOrder(true, false, false, false);
  }

  @Test
  void thatBothWriteTheTrailDoesNotPartIt() throws Exception {
    var servers = new AtomicInteger();

    Together.on(
        4,
        () -> {
          var mine = servers.getAndIncrement() % 2 == 0 ? one : other;
          IntStream.range(0, 50)
              .forEach(
                  i ->
                      mine.commit()
                          .run(
                              () ->
                                  mine.get(Trail.class)
                                      .write(TrailEntry.of(TrailEvent.LINK_MADE, "link " + i))));
          return true;
        });

    var check = one.get(TrailBook.class).check(Optional.empty());
    assertThat(check.broken()).isEmpty();
    assertThat(check.entries()).isEqualTo(200);
    assertThat(check.end().number()).isEqualTo(200);
  }
}
