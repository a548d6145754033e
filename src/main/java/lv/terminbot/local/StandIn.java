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
  private final World world;
  private final Shelf shelf;
  private final Phones phones;
  private final BotApi api;

  /** Opens what {@code folder} keeps, or begins. */
  public StandIn(BotIdentity bot, Cast cast, MovableClock clock, Path folder) {
    this.bot = bot;
    this.cast = cast;
    this.world = new World(folder.resolve(FILE), clock.instant().getEpochSecond());
    this.shelf = new Shelf(folder.resolve("files"));
    this.api = new BotApi(world, shelf, cast, clock, bot);
    this.phones = new Phones(new Post(world, api.updates(), new Privacy(bot), clock), shelf, cast);
  }

  BotIdentity bot() {
    return bot;
  }

  Cast cast() {
    return cast;
  }

  World world() {
    return world;
  }

  Shelf shelf() {
    return shelf;
  }

  Updates updates() {
    return api.updates();
  }

  Menus menus() {
    return api.menus();
  }

  InlineQueries inline() {
    return api.inline();
  }

  Phones phones() {
    return phones;
  }

  BotApi api() {
    return api;
  }

  /** Ends the long polls that wait. */
  @Override
  public void close() {
    world.close();
  }
}
