package lv.terminbot;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.Fault;

/** One of two instances is taken away with much in hand. */
final class Takeover {
  static final String ANSWER = "5.1";
  private static final int LANES = 4;
  private static final int LETTERS = 12;
  private final Twins twins;

  Takeover(Twins twins) {
    this.twins = twins;
  }

  /** What is done to an instance, and how it comes back. */
  interface Blow {
    void falls(Twins.Twin on) throws Exception;

    void isUndone(Twins.Twin on) throws Exception;
  }

  /** What came of one. */
  record Round(double untilNew, double untilFlown, long repeated, long lost, long doubt) {}

  Round round(Blow blow, String mark) throws Exception {
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
  private Twins.Twin withAnAnswerInFlight() throws Exception {
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

  private double untilArrived(int seen, long chat, long from) {
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
  void letters(List<Long> chats, String words) throws Exception {
    for (var chat : chats) {
      twins.run(
          """
          insert into outbox (chat, urgency, kind, words, state, tries, not_before, queued_at)
          values (%d, 'bulk', 'message', '%s', 'queued', 0, 0, 0)
          """
              .formatted(chat, words));
    }
  }

  void settled(Duration patience) {
    await()
        .atMost(patience)
        .until(
            () ->
                twins.telegram.updates().unconfirmed() == 0
                    && twins.count("inbox where done_at is null") == 0
                    && twins.count("outbox where state = 'queued'") == 0);
  }

  private long arrived(int seen, List<Long> chats, String words) {
    var since = twins.telegram.arrived().stream().skip(seen).toList();
    return chats.stream().mapToLong(chat -> arrivals(since, chat, words)).sum();
  }

  static long arrivals(List<Arrived> all, long chat, String words) {
    return all.stream().filter(one -> isTo(one, chat, words)).count();
  }

  private static boolean isTo(Arrived one, long chat, String words) {
    return one.method().equals("sendmessage") && one.chat() == chat && one.text().contains(words);
  }
}
