package lv.terminbot.telegram;

import java.util.List;
import java.util.stream.Stream;

/**
 * All lines to the Bot API server, so that a poll or a slow answer never holds up another call.
 *
 * @param spare for what is neither polled nor taken from the outbox
 */
record Lines(Line polls, Line spare, List<Line> replies, Line bulk) implements AutoCloseable {
  private static final int REPLY_LANES = 4;

  static Lines to(BotAccount account, Pace pace) {
    return new Lines(
        Line.forPolls(account, pace),
        Line.forCalls(account, pace),
        Stream.generate(() -> Line.forCalls(account, pace)).limit(REPLY_LANES).toList(),
        Line.forCalls(account, pace));
  }

  @Override
  public void close() {
    polls.close();
    spare.close();
    replies.forEach(Line::close);
    bulk.close();
  }
}
