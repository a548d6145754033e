package lv.terminbot.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.store.DatabaseServer;
import lv.terminbot.store.EmbeddedDatabase;
import lv.terminbot.store.NewerDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Shows wrong settings as sentences in place of a stack trace, also those that turn out to be wrong
 * only when they are used.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class WrongSettingsReport implements FailureAnalyzer {
  private final Environment environment;

  WrongSettingsReport(Environment environment) {
    this.environment = environment;
  }

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    return causes(failure)
        .flatMap(cause -> sentences(cause).stream())
        .findFirst()
        .map(
            sentences ->
                new FailureAnalysis(String.join("\n", sentences), action(failure), failure))
        .orElse(null);
  }

  /** Where no setting is wrong, nobody is to look for it among them. */
  private static String action(Throwable failure) {
    var ofData =
        causes(failure)
            .anyMatch(
                cause ->
                    cause instanceof EmbeddedDatabase.Unusable || cause instanceof NewerDatabase);
    return ofData
        ? "Do what is said above, and start again. The README tells more under “Copies” and"
            + " “Upgrade and back”."
        : "Correct the setting in the environment, on the command line or in"
            + " application.yaml, and start again. The README lists all settings.";
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }

  private Optional<List<String>> sentences(Throwable cause) {
    return switch (cause) {
      case WrongSettings wrong -> Optional.of(wrong.sentences());
      case EmbeddedDatabase.Unusable unusable ->
          Optional.of(List.of(Objects.requireNonNull(unusable.getMessage())));
      case NewerDatabase newer -> Optional.of(List.of(ofDatabase(newer)));
      case PortInUseException taken -> Optional.of(List.of(port(taken.getPort())));
      case ConnectorStartFailedException deaf -> Optional.of(List.of(port(deaf.getPort())));
      default -> DatabaseServer.refusal(cause).map(words -> List.of(database(words)));
    };
  }

  private static String port(int port) {
    return WrongSettings.sentence(
        "server.port",
        Integer.toString(port),
        "another program listens there, or this one may not; stop the other program or write"
            + " another port");
  }

  private String ofDatabase(NewerDatabase newer) {
    var url = environment.getProperty("spring.datasource.url", "");
    var why = Objects.requireNonNull(newer.getMessage());
    return url.isEmpty()
        ? WrongSettings.sentence(
            "terminbot.data-dir",
            environment.getProperty("terminbot.data-dir", "data"),
            why + ", by java -jar terminbot.jar restore --replace FILE")
        : WrongSettings.sentence("spring.datasource.url", url, why + ", by pg_restore");
  }

  private String database(String words) {
    return WrongSettings.sentence(
        "spring.datasource.url",
        environment.getProperty("spring.datasource.url", ""),
        "the database refuses (%s); start the server, or correct the address,"
                .formatted(WrongSettings.withoutSecrets(words))
            + " spring.datasource.username and spring.datasource.password");
  }
}
