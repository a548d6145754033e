package lv.terminbot.local;

import jakarta.servlet.Filter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** A running program that has only the local room in it, and optionally a scripted bot. */
final class LocalProgram implements AutoCloseable {
  static final BotIdentity BOT = new BotIdentity("1:local", "terminbot", "Terminbot");
  static final ZoneId RIGA = ZoneId.of("Europe/Riga");
  static final Instant INVITATION = Instant.parse("2024-01-08T07:00:00Z");

  private final ConfigurableApplicationContext context;

  private LocalProgram(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static LocalProgram in(Path folder) {
    return new LocalProgram(
        new SpringApplicationBuilder(Rooms.class)
            .properties(
                "spring.main.banner-mode=off",
                "test.folder=" + folder,
                "spring.autoconfigure.exclude="
                    + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
                    + "org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration")
            // said here, since the program's own settings count more than properties
            .run("--server.port=0", "--server.address=localhost"));
  }

  int port() {
    return ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  String url() {
    return "http://localhost:" + port() + "/";
  }

  StandIn standIn() {
    return context.getBean(StandIn.class);
  }

  MovableClock clock() {
    return context.getBean(MovableClock.class);
  }

  @Override
  public void close() {
    context.close();
  }

  @EnableAutoConfiguration
  static class Rooms {
    @Bean
    MovableClock clock(Environment settings) {
      return new MovableClock(
          Clock.system(RIGA), Instant.parse("2024-01-05T08:00:00Z"), folder(settings));
    }

    @Bean
    StandIn standIn(MovableClock clock, Environment settings) {
      return new StandIn(BOT, new Cast(List.of("VARAM", "VAS", "TM")), clock, folder(settings));
    }

    @Bean
    LocalWeb localWeb(StandIn standIn, MovableClock clock) {
      var occasions = List.of(INVITATION, Instant.parse("2024-01-22T07:00:00Z"));
      return new LocalWeb(standIn, clock, RIGA, () -> next(occasions.stream(), clock));
    }

    @Bean
    RouterFunction<ServerResponse> localRoutes(LocalWeb web) {
      return web.routes();
    }

    @Bean
    Filter localGuard(LocalWeb web) {
      return web.guard();
    }

    private static Optional<Instant> next(Stream<Instant> occasions, Clock clock) {
      return occasions.filter(o -> o.isAfter(clock.instant())).findFirst();
    }

    private static Path folder(Environment settings) {
      return Path.of(settings.getRequiredProperty("test.folder"));
    }
  }
}
