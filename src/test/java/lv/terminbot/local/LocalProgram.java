package lv.terminbot.local;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import lv.terminbot.OneStart;
import lv.terminbot.local.page.LocalWeb;
import lv.terminbot.local.standin.StandIn;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A running local room that nobody else is in, for a scripted bot. All rooms of these tests, one at
 * a time, stand behind one web server, which starts with the first and stops with the tests.
 */
public final class LocalProgram implements AutoCloseable {
  /** What tests lock that open a room: there is one at a time. */
  public static final String ONE_ROOM = "the room of the local program";

  public static final BotIdentity BOT = new BotIdentity("1:local", "terminbot", "Terminbot");
  public static final ZoneId RIGA = ZoneId.of("Europe/Riga");
  public static final Instant INVITATION = Instant.parse("2024-01-08T07:00:00Z");
  private static final AtomicReference<Room> OPEN = new AtomicReference<>();

  private final Room room;

  private LocalProgram(Room room) {
    this.room = room;
  }

  /** What the web server serves. */
  private record Room(
      StandIn standIn,
      MovableClock clock,
      LocalWeb web,
      RouterFunction<ServerResponse> routes,
      Filter guard) {}

  /** Opens what the folder keeps, or begins. */
  public static LocalProgram in(Path folder) {
    var clock = new MovableClock(Clock.system(RIGA), Instant.parse("2024-01-05T08:00:00Z"), folder);
    var cast = new Cast(List.of("VARAM", "VAS", "TM"), new FirstLanguage(folder));
    var standIn = new StandIn(BOT, cast, clock, folder);
    var web = new LocalWeb(standIn, clock, RIGA, () -> nextOccasion(clock), new OpenedOnly(cast));
    var room = new Room(standIn, clock, web, web.routes(), web.guard());
    if (!OPEN.compareAndSet(null, room)) {
      throw new IllegalStateException("the room of another test is open");
    }
    return new LocalProgram(room);
  }

  /** Takes the language of who opens the page; nobody meets until a test wants it. */
  private record OpenedOnly(Cast cast) implements Play {
    @Override
    public void begin(String language) {
      cast.language().settle(language);
    }

    @Override
    public boolean canStartAgain() {
      return false;
    }

    @Override
    public void startAgain() {
      throw new IllegalStateException("there is no program here to start again");
    }
  }

  private static Optional<Instant> nextOccasion(Clock clock) {
    return List.of(INVITATION, Instant.parse("2024-01-22T07:00:00Z")).stream()
        .filter(o -> o.isAfter(clock.instant()))
        .findFirst();
  }

  public int port() {
    return Server.CONTEXT.getWebServer().getPort();
  }

  public String url() {
    return "http://localhost:" + port() + "/";
  }

  public StandIn standIn() {
    return room.standIn();
  }

  /** The clock that the stand-in lives by. */
  public MovableClock clock() {
    return room.clock();
  }

  @Override
  public void close() {
    OPEN.compareAndSet(room, null);
    room.web().onApplicationEvent(new ContextClosedEvent(Server.CONTEXT));
    room.standIn().close();
  }

  /** Started when it is first asked for. */
  private static final class Server {
    static final ServletWebServerApplicationContext CONTEXT =
        (ServletWebServerApplicationContext) started();

    private static ConfigurableApplicationContext started() {
      var program =
          new SpringApplicationBuilder(Routes.class)
              .properties("spring.main.banner-mode=off")
              .build();
      // said here, since the program's own settings count more than properties
      return OneStart.of(
          program,
          "--spring.autoconfigure.exclude="
              + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
              + "org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration",
          "--server.port=0",
          "--server.address=localhost",
          // nothing of the bot is here whose health could be told
          "--management.endpoint.health.validate-group-membership=false");
    }
  }

  @EnableAutoConfiguration
  static class Routes {
    @Bean
    RouterFunction<ServerResponse> localRoutes() {
      return request -> open().flatMap(room -> room.routes().route(request));
    }

    @Bean
    Filter localGuard() {
      return (request, response, chain) ->
          open()
              .map(Room::guard)
              .orElseThrow(() -> new ServletException("no room is open"))
              .doFilter(request, response, chain);
    }

    private static Optional<Room> open() {
      return Optional.ofNullable(OPEN.get());
    }
  }
}
