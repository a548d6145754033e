package lv.terminbot.telegram;

import java.util.List;
import java.util.stream.Stream;

/**
 * All lines to the Bot API server, so that a poll or a slow answer never holds up another call.
 *
 * @param files for what people sent
 * @param spare for what is neither polled nor taken from the outbox
 */
record Lines(Line polls, Line spare, Line files, List<Line> replies, List<Line> bulk)
    implements AutoCloseable {
  /** With calls that take 100 ms, so many carry the 30 messages a second that Telegram allows. */
  private static final int LANES = 4;

  static Lines to(BotAccount account, Timeouts timeouts) {
    return new Lines(
        Line.forPolls(account, timeouts),
        Line.forCalls(account, timeouts),
        Line.forFiles(account, timeouts),
        lanes(account, timeouts),
        lanes(account, timeouts));
  }

  private static List<Line> lanes(BotAccount account, Timeouts timeouts) {
    return Stream.generate(() -> Line.forCalls(account, timeouts)).limit(LANES).toList();
  }

  @Override
  public void close() {
    polls.close();
    spare.close();
    files.close();
    replies.forEach(Line::close);
    bulk.forEach(Line::close);
  }
}
