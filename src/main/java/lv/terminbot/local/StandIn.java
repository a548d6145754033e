package lv.terminbot.local;

import java.nio.file.Path;

/**
 * A stand-in for the Bot API server and for the phones of a few people, all in this process. The
 * bot reaches it over HTTP under {@code /bot<token>/<method>}, as it would reach Telegram; people
 * act through the chat page. What happened is kept in a file and goes on after a restart, with
 * numbers that never start again. Safe for use from any thread.
 */
public final class StandIn implements AutoCloseable {
  private static final String FILE = "chats.jsonl";

  private final BotIdentity bot;
  private final Cast cast;
  private final StandInState state;
  private final FileStore files;
  private final Phones phones;
  private final BotApiMethods api;

  /** Opens what {@code folder} keeps, or begins. */
  public StandIn(BotIdentity bot, Cast cast, MovableClock clock, Path folder) {
    this.bot = bot;
    this.cast = cast;
    this.state = new StandInState(folder.resolve(FILE), clock.instant().getEpochSecond());
    this.files = new FileStore(folder.resolve("files"));
    this.api = new BotApiMethods(state, files, cast, clock, bot);
    this.phones = new Phones(new Post(state, api.updates(), new Privacy(bot), clock), files, cast);
  }

  BotIdentity bot() {
    return bot;
  }

  Cast cast() {
    return cast;
  }

  StandInState world() {
    return state;
  }

  FileStore files() {
    return files;
  }

  UpdateQueue updates() {
    return api.updates();
  }

  CommandMenus menus() {
    return api.menus();
  }

  InlineQueries inline() {
    return api.inline();
  }

  Phones phones() {
    return phones;
  }

  BotApiMethods api() {
    return api;
  }

  /** Ends the long polls that wait. */
  @Override
  public void close() {
    state.close();
  }
}
