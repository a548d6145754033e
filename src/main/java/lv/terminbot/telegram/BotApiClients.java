package lv.terminbot.telegram;

import java.util.List;
import java.util.stream.Stream;

/**
 * All clients of the Bot API server, so that a poll or a slow answer never holds up another call.
 *
 * @param files for what people sent
 * @param spare for what is neither polled nor taken from the outbox
 */
record BotApiClients(
    BotApiClient polls,
    BotApiClient spare,
    BotApiClient files,
    List<BotApiClient> replies,
    List<BotApiClient> bulk)
    implements AutoCloseable {
  /** With calls that take 100 ms, so many carry the 30 messages a second that Telegram allows. */
  private static final int LANES = 4;

  static BotApiClients to(BotAccount account, Timeouts timeouts) {
    return new BotApiClients(
        BotApiClient.forPolls(account, timeouts),
        BotApiClient.forCalls(account, timeouts),
        BotApiClient.forFiles(account, timeouts),
        lanes(account, timeouts),
        lanes(account, timeouts));
  }

  private static List<BotApiClient> lanes(BotAccount account, Timeouts timeouts) {
    return Stream.generate(() -> BotApiClient.forCalls(account, timeouts)).limit(LANES).toList();
  }

  @Override
  public void close() {
    polls.close();
    spare.close();
    files.close();
    replies.forEach(BotApiClient::close);
    bulk.forEach(BotApiClient::close);
  }
}
