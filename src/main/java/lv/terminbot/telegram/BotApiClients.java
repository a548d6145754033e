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
  /**
   * @param lanes how many carry replies, and as many what goes to many
   */
  static BotApiClients to(BotAccount account, Timeouts timeouts, int lanes) {
    return new BotApiClients(
        BotApiClient.forPolls(account, timeouts),
        BotApiClient.forCalls(account, timeouts),
        BotApiClient.forFiles(account, timeouts),
        lanes(account, timeouts, lanes),
        lanes(account, timeouts, lanes));
  }

  private static List<BotApiClient> lanes(BotAccount account, Timeouts timeouts, int lanes) {
    return Stream.generate(() -> BotApiClient.forCalls(account, timeouts)).limit(lanes).toList();
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
