package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One of two instances is taken away with much in hand, as often as {@code -Dtakeovers} says, and
 * the other one takes over.
 */
@Order(1)
class TakeoverTest {
  /** So often while one restarts; nobody is heard who writes 200 messages in ten minutes. */
  private static final int ASKED = 3;

  private static final int TIMES = Integer.getInteger("takeovers", 1);
  private static final int LANES = 4;
  private static final Duration NEW = Duration.ofSeconds(15);
  private static final Duration IN_FLIGHT = Duration.ofSeconds(30);

  @TempDir private static Path place;
  private static Twins twins;
  private static Takeover takeover;

  @BeforeAll
  static void twoOnOneDatabase() throws Exception {
    twins = new Twins(place);
    takeover = new Takeover(twins);
  }

  @AfterAll
  static void over() throws Exception {
    twins.close();
  }

  @Test
  void inASteadyStateNobodyDisturbsThePoll() {
    takeover.settled(Duration.ofMinutes(1));
    var before = twins.telegram.updates().conflicts();
    await()
        .during(Duration.ofSeconds(6))
        .atMost(Duration.ofSeconds(10))
        .until(() -> twins.telegram.updates().conflicts() == before);
  }

  @Test
  void killed() throws Exception {
    taken(
        "kill -9",
        new Takeover.Blow() {
          @Override
          public void falls(Twins.Twin on) throws Exception {
            on.program().kill();
          }

          @Override
          public void isUndone(Twins.Twin on) throws Exception {
            twins.replace(on);
          }
        });
  }

  @Test
  void frozenAndBack() throws Exception {
    taken(
        "freeze",
        new Takeover.Blow() {
          @Override
          public void falls(Twins.Twin on) throws Exception {
            on.program().freeze();
          }

          @Override
          public void isUndone(Twins.Twin on) throws Exception {
            on.program().thaw();
          }
        });
  }

  @Test
  void cutOffFromTheDatabaseAndBack() throws Exception {
    taken(
        "network cut",
        new Takeover.Blow() {
          @Override
          public void falls(Twins.Twin on) {
            on.line().cut();
          }

          @Override
          public void isUndone(Twins.Twin on) {
            on.line().mend();
          }
        });
  }

  @Test
  void restartedOneAfterTheOther() throws Exception {
    for (var time = 0; time < TIMES; time++) {
      var chats = LongStream.range(5000, 5040).map(chat -> chat * 100).boxed().toList();
      var mark = "kārtīgi " + time;
      var seen = twins.telegram.arrived().size();
      var talk = new ArrayList<Thread>();
      takeover.letters(chats, mark);
      for (var twin : twins.both()) {
        talk.add(Thread.ofVirtual().start(() -> ask(ASKED)));
        twin.program().stop();
        twins.replace(twin);
      }
      for (var one : talk) {
        one.join();
      }
      takeover.settled(Duration.ofMinutes(1));
      var since = twins.telegram.arrived().stream().skip(seen).toList();
      assertThat(chats).allMatch(chat -> Takeover.arrivals(since, chat, mark) == 1);
      assertThat(Takeover.arrivals(since, Twins.Y, Takeover.ANSWER)).isEqualTo(2L * ASKED);
    }
    System.out.printf("rolling restart: %d times, nothing lost, nothing repeated%n", TIMES);
  }

  private static void ask(int times) {
    IntStream.range(0, times)
        .forEach(
            _ -> {
              twins.telegram.says(Twins.Y, "status 5.1");
              pause(Duration.ofSeconds(1));
            });
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private void taken(String name, Takeover.Blow blow) throws Exception {
    var rounds = new ArrayList<Takeover.Round>();
    for (var time = 0; time < TIMES; time++) {
      rounds.add(takeover.round(blow, name + " " + time));
    }
    tell(name, rounds);
    assertThat(rounds)
        .allSatisfy(
            round -> {
              assertThat(round.untilNew()).isLessThan(NEW.toSeconds());
              assertThat(round.untilFlown()).isLessThan(IN_FLIGHT.toSeconds());
              assertThat(round.lost()).isZero();
              assertThat(round.repeated() + round.doubt()).isLessThanOrEqualTo(2 * LANES);
            });
  }

  private static void tell(String name, List<Takeover.Round> rounds) {
    System.out.printf(
        "%s, %d times: new after %s s, in flight after %s s; repeated %d, uncertain %d, lost %d%n",
        name,
        rounds.size(),
        spread(rounds.stream().map(Takeover.Round::untilNew).sorted().toList()),
        spread(rounds.stream().map(Takeover.Round::untilFlown).sorted().toList()),
        rounds.stream().mapToLong(Takeover.Round::repeated).sum(),
        rounds.stream().mapToLong(Takeover.Round::doubt).sum(),
        rounds.stream().mapToLong(Takeover.Round::lost).sum());
  }

  private static String spread(List<Double> sorted) {
    return "%.1f–%.1f–%.1f"
        .formatted(sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast());
  }
}
