package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One of two instances is taken away with much in hand, as often as {@code -Dtakeovers} says, and
 * the other one takes over.
 */
class TakeoverTest {
  private static final int TIMES = Integer.getInteger("takeovers", 1);
  private static final int LANES = 4;
  private static final int LETTERS = 12;
  private static final Duration NEW = Duration.ofSeconds(15);
  private static final Duration IN_FLIGHT = Duration.ofSeconds(30);
  private static final String ANSWER = "5.1";

  @TempDir private static Path place;
  private static Twins twins;

  @BeforeAll
  static void twoOnOneDatabase() throws Exception {
    twins = new Twins(place);
  }

  @AfterAll
  static void over() throws Exception {
    twins.close();
  }

  /** What is done to an instance, and how it comes back. */
  private interface Blow {
    void falls(Twins.Twin on) throws Exception;

    void isUndone(Twins.Twin on) throws Exception;
  }

  /** What came of one. */
  private record Round(double untilNew, double untilFlown, long repeated, long lost, long doubt) {}

  @Test
  void inASteadyStateNobodyDisturbsThePoll() {
    settled(Duration.ofMinutes(1));
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
        new Blow() {
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
        new Blow() {
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
        new Blow() {
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
      letters(chats, mark);
      for (var twin : twins.both()) {
        talk.add(Thread.ofVirtual().start(() -> ask(10)));
        twin.program().stop();
        twins.replace(twin);
      }
      for (var one : talk) {
        one.join();
      }
      settled(Duration.ofMinutes(1));
      var since = twins.telegram.arrived().stream().skip(seen).toList();
      assertThat(chats).allMatch(chat -> arrivals(since, chat, mark) == 1);
      assertThat(arrivals(since, Twins.Y, ANSWER)).isEqualTo(20);
    }
    System.out.printf("rolling restart: %d times, nothing lost, nothing repeated%n", TIMES);
  }

  private static void ask(int times) {
    IntStream.range(0, times)
        .forEach(
            _ -> {
              twins.telegram.says(Twins.Y, "status 5.1");
              pause(Duration.ofMillis(300));
            });
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private void taken(String name, Blow blow) throws Exception {
    var rounds = new ArrayList<Round>();
    for (var time = 0; time < TIMES; time++) {
      rounds.add(round(blow, name + " " + time));
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

  private static void tell(String name, List<Round> rounds) {
    System.out.printf(
        "%s, %d times: new after %s s, in flight after %s s; repeated %d, uncertain %d, lost %d%n",
        name,
        rounds.size(),
        spread(rounds.stream().map(Round::untilNew).sorted().toList()),
        spread(rounds.stream().map(Round::untilFlown).sorted().toList()),
        rounds.stream().mapToLong(Round::repeated).sum(),
        rounds.stream().mapToLong(Round::doubt).sum(),
        rounds.stream().mapToLong(Round::lost).sum());
  }

  private static String spread(List<Double> sorted) {
    return "%.1f–%.1f–%.1f"
        .formatted(sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast());
  }

  private static Round round(Blow blow, String mark) throws Exception {
    var doubtBefore = twins.count("outbox where state = 'uncertain'");
    var seen = twins.telegram.arrived().size();
    var victim = withAnAnswerInFlight();
    twins.telegram.answersAfter(Duration.ofMillis(400));
    var chats = LongStream.range(0, LETTERS).map(i -> 700_000 + i).boxed().toList();
    letters(chats, mark);
    await().atMost(Duration.ofSeconds(20)).until(() -> arrived(seen, chats, mark) >= LANES);

    var fell = System.nanoTime();
    blow.falls(victim);
    twins.telegram.says(Twins.Y, "status 5.1");
    var untilNew = untilArrived(seen, Twins.Y, fell);
    var untilFlown = untilArrived(seen, Twins.X, fell);
    twins.telegram.answersAfter(Duration.ZERO);
    blow.isUndone(victim);
    twins.telegram.heal();
    settled(Duration.ofSeconds(90));

    var since = twins.telegram.arrived().stream().skip(seen).toList();
    var doubtful = twins.count("outbox where state = 'uncertain'") - doubtBefore;
    var missing = chats.stream().filter(chat -> arrivals(since, chat, mark) == 0).count();
    var repeated =
        chats.stream().mapToLong(chat -> Math.max(0, arrivals(since, chat, mark) - 1)).sum()
            + Math.max(0, arrivals(since, Twins.X, ANSWER) - 1)
            + Math.max(0, arrivals(since, Twins.Y, ANSWER) - 1);
    return new Round(untilNew, untilFlown, repeated, Math.max(0, missing - doubtful), doubtful);
  }

  /** Of the one that polls, so that the blow falls on both at once. */
  private static Twins.Twin withAnAnswerInFlight() throws Exception {
    for (var tries = 0; tries < 10; tries++) {
      var hang = Fault.of(Fault.Kind.HANG).on("sendMessage").in(Twins.X);
      twins.telegram.goesWrong(hang);
      twins.telegram.says(Twins.X, "status 5.1");
      await().atMost(Duration.ofSeconds(30)).until(() -> !twins.carrierTo(Twins.X).isEmpty());
      await().atMost(Duration.ofSeconds(30)).until(() -> twins.telegram.underWay() > 0);
      if (twins.carrierTo(Twins.X).equals(twins.poller())) {
        return twins.withName(twins.poller());
      }
      twins.telegram.heal();
      settled(Duration.ofSeconds(60));
    }
    throw new AssertionError("the other one was always quicker");
  }

  private static double untilArrived(int seen, long chat, long from) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                twins.telegram.arrived().stream()
                    .skip(seen)
                    .anyMatch(one -> one.nanos() > from && isTo(one, chat, ANSWER)));
    return twins.telegram.arrived().stream()
        .skip(seen)
        .filter(one -> one.nanos() > from && isTo(one, chat, ANSWER))
        .mapToLong(Arrived::nanos)
        .mapToDouble(nanos -> Twins.seconds(nanos - from))
        .findFirst()
        .orElseThrow();
  }

  /** What goes to many, put straight into the queue. */
  private static void letters(List<Long> chats, String words) throws Exception {
    for (var chat : chats) {
      twins.run(
          """
          insert into outbox (chat, urgency, kind, words, state, tries, not_before, queued_at)
          values (%d, 'bulk', 'message', '%s', 'queued', 0, 0, 0)
          """
              .formatted(chat, words));
    }
  }

  private static void settled(Duration patience) {
    await()
        .atMost(patience)
        .until(
            () ->
                twins.telegram.updates().unconfirmed() == 0
                    && twins.count("inbox where done_at is null") == 0
                    && twins.count("outbox where state = 'queued'") == 0);
  }

  private static long arrived(int seen, List<Long> chats, String words) {
    var since = twins.telegram.arrived().stream().skip(seen).toList();
    return chats.stream().mapToLong(chat -> arrivals(since, chat, words)).sum();
  }

  private static long arrivals(List<Arrived> all, long chat, String words) {
    return all.stream().filter(one -> isTo(one, chat, words)).count();
  }

  private static boolean isTo(Arrived one, long chat, String words) {
    return one.method().equals("sendmessage") && one.chat() == chat && one.text().contains(words);
  }
}
