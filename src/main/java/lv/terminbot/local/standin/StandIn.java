package lv.terminbot.local.standin;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lv.terminbot.local.BotIdentity;
import lv.terminbot.local.Cast;
import lv.terminbot.local.MovableClock;
import lv.terminbot.local.PageEvent;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

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

  public BotIdentity bot() {
    return bot;
  }

  public Cast cast() {
    return cast;
  }

  StandInState world() {
    return state;
  }

  /** What the bot reaches over HTTP. */
  public RouterFunction<ServerResponse> routes() {
    return new BotRoutes(bot, api, files).routes();
  }

  /** Tells of each change that an open page shows, in the thread that made it. */
  public void watch(Consumer<PageEvent> watcher) {
    state.watch(watcher);
  }

  /** Reads what belongs together, with nothing changing in between. */
  public <T> T together(Supplier<T> steps) {
    return state.together(steps);
  }

  /** What was said in a chat; read {@link #together}. */
  public Chat chat(long id) {
    return state.chat(id);
  }

  /** Ends the long polls that wait, for good. */
  public void endWaiting() {
    state.endWaiting();
  }

  public FileStore files() {
    return files;
  }

  UpdateQueue updates() {
    return api.updates();
  }

  public CommandMenus menus() {
    return api.menus();
  }

  public InlineQueries inline() {
    return api.inline();
  }

  public Phones phones() {
    return phones;
  }

  /** Ends the long polls that wait, and the record of what happened. */
  @Override
  public void close() {
    state.close();
  }
}
