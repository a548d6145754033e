package lv.terminbot.local.page;

import jakarta.servlet.Filter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import lv.terminbot.local.MovableClock;
import lv.terminbot.local.PageEvent;
import lv.terminbot.local.Play;
import lv.terminbot.local.standin.StandIn;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Local mode as the web server sees it: the chat page on {@code /} and {@code /local}, and the Bot
 * API stand-in on {@code /bot<token>}. The root registers {@link #routes} and {@link #guard}; one
 * without the other must not be.
 */
public final class LocalWeb implements ApplicationListener<ContextClosedEvent> {
  private final StandIn standIn;
  private final Feed feed;
  private final RouterFunction<ServerResponse> routes;

  /**
   * Puts the page together.
   *
   * @param zone zone of the dates shown and typed on the page
   * @param nextOccasion when the bot will next have something to tell, if it knows
   * @param play how what is shown begins
   */
  public LocalWeb(
      StandIn standIn,
      MovableClock clock,
      ZoneId zone,
      Supplier<Optional<Instant>> nextOccasion,
      Play play) {
    this.standIn = standIn;
    var calendar = new Calendar(clock, zone, nextOccasion);
    feed = new Feed(calendar::shown);
    standIn.watch(feed::show);
    calendar.onMoved(() -> feed.show(new PageEvent("clock", calendar.shown())));
    var page = new PageRoutes(standIn, calendar, feed, new PageTexts(), play);
    routes = page.routes().and(standIn.routes());
  }

  public RouterFunction<ServerResponse> routes() {
    return routes;
  }

  /** Stands before everything the web server of local mode serves. */
  public Filter guard() {
    return new LoopbackOnly();
  }

  /** Ends what waits for news, so that the web server can stop at once. */
  @Override
  public void onApplicationEvent(ContextClosedEvent event) {
    feed.close();
    standIn.endWaiting();
  }
}
