package lv.terminbot.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Says within two seconds whether the database answers, however it hangs, and what it has lately
 * refused that will not pass by itself.
 */
public final class DatabaseHealth implements HealthIndicator {
  private static final Duration PATIENCE = Duration.ofMillis(1500);
  private static final String NO_ANSWER =
      "it does not answer; look whether it runs and can be reached from here";
  private static final String REFUSED =
      "it lets nobody in; look whether it runs, and at its address and login";

  private final DataSource source;
  private final DatabaseFaults faults;
  private final Semaphore asking = new Semaphore(1);

  public DatabaseHealth(DataSource source, DatabaseFaults faults) {
    this.source = source;
    this.faults = faults;
  }

  @Override
  public Health health() {
    return unanswered()
        .or(faults::current)
        .map(fault -> Health.down().withDetail("fault", fault))
        .orElseGet(Health::up)
        .build();
  }

  private Optional<String> unanswered() {
    // Who asks while nobody was answered would only wait, too.
    if (!asking.tryAcquire()) {
      return Optional.of(NO_ANSWER);
    }
    var answered = new CompletableFuture<Boolean>();
    Thread.ofVirtual().start(() -> ask(answered));
    try {
      var well = answered.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return well ? Optional.empty() : Optional.of(REFUSED);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return Optional.of(NO_ANSWER);
    } catch (ExecutionException | TimeoutException late) {
      return Optional.of(NO_ANSWER);
    }
  }

  private void ask(CompletableFuture<Boolean> answered) {
    var well = false;
    try {
      well = isAnswered();
    } finally {
      // Before anybody is told, who may ask again at once.
      asking.release();
      answered.complete(well);
    }
  }

  private boolean isAnswered() {
    try (var connection = source.getConnection()) {
      // Whoever writes holds up no one who only reads.
      connection.setReadOnly(true);
      try (var statement = connection.createStatement()) {
        statement.execute("select count(*) from last_poll");
      }
      return true;
    } catch (SQLException refused) {
      faults.saw(refused);
      return false;
    }
  }
}
