package lv.terminbot.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteException;

/**
 * What the database has answered that is no matter of a moment: that its disk is full or fails, or
 * that it is damaged. For any thread.
 */
public final class DatabaseFaults {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseFaults.class);

  /** Whoever writes meets it again within this time while it lasts. */
  private static final Duration LASTS = Duration.ofMinutes(2);

  private static final String SERVER_DAMAGED =
      "the server finds damaged data; look into its log, and restore the newest sound copy";

  private static final Seen NOTHING = new Seen("", 0, false);
  private volatile Seen last = NOTHING;

  private record Seen(String sentence, long at, boolean forGood) {}

  /** Looks at what a statement was refused with. */
  public void saw(SQLException refused) {
    sentence(refused).ifPresent(this::remember);
  }

  /** The whole was looked through, and a part of it is damaged. */
  void damaged() {
    remember(OpeningFault.DAMAGED);
  }

  private void remember(String sentence) {
    var before = current();
    var damage = sentence.equals(OpeningFault.DAMAGED) || sentence.equals(SERVER_DAMAGED);
    last = new Seen(sentence, System.nanoTime(), damage || last.forGood());
    if (!before.equals(Optional.of(sentence))) {
      LOG.error("the database: {}", sentence);
    }
  }

  /** What is wrong with it now, and the remedy; damage stays until the next start. */
  public Optional<String> current() {
    var seen = last;
    var lasts = seen.forGood() || System.nanoTime() - seen.at() < LASTS.toNanos();
    return Optional.of(seen.sentence()).filter(words -> lasts && !words.isEmpty());
  }

  private static Optional<String> sentence(SQLException refused) {
    if (refused instanceof SQLiteException embedded) {
      return OpeningFault.lasting(embedded);
    }
    return switch (Objects.requireNonNullElse(refused.getSQLState(), "")) {
      case "53100" -> Optional.of("the disk of the server is full; make room there");
      case "58030" -> Optional.of("the disk of the server fails; look at it first");
      case "XX001", "XX002" -> Optional.of(SERVER_DAMAGED);
      default -> Optional.empty();
    };
  }
}
