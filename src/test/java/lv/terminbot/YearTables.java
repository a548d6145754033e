package lv.terminbot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/** How much is kept at the end of each month, and what of it grows for no reason. */
final class YearTables {
  /** What is kept as long as the plan, or for good: it grows with what is done. */
  private static final Set<String> AS_LONG_AS_THE_PLAN =
      Set.of(
          "progress_update",
          "reported_words",
          "reported_words_docsize",
          "evidence",
          "review",
          "challenge",
          "extension",
          "reminder",
          "nudge",
          "nudge_recipient",
          "broadcast",
          "occasion",
          "obligation",
          "hand_over",
          "trail",
          // the messages of reminders, nudges and what was written to all: the record of them
          "outbox");

  private static final int HALF = 6;

  /** A month more or less busy than another is no growth. */
  private static final double UNEVEN = 1.3;

  private static final int A_FEW = 4;

  /** What is not worth the trouble of giving back: a megabyte, in pages. */
  private static final long FEW_PAGES = 256;

  private final Bot bot;
  private final Path data;
  private final List<Map<String, Long>> months = new ArrayList<>();
  private final List<Long> free = new ArrayList<>();

  YearTables(Bot bot, Path data) {
    this.bot = bot;
    this.data = data;
  }

  /** Takes the figures of the month that ends. */
  String count(LocalDate day) {
    var rows = new TreeMap<String, Long>();
    tables().forEach(table -> rows.put(table, bot.count(table, "1 = 1")));
    rows.put("messages beside the record", besideTheRecord());
    rows.put("nobodies", bot.count("person", "id < 0"));
    rows.put("broadcasts not sent", bot.count("broadcast", "state <> 'sent'"));
    rows.put("nudges not sent", bot.count("nudge", "state = 'shown'"));
    months.add(rows);
    free.add(freePages());
    return "%s | %d | %d | %d | %d"
        .formatted(
            day,
            rows.values().stream().mapToLong(Long::longValue).sum(),
            size("terminbot.db") / 1024,
            size("terminbot.db-wal") / 1024,
            free.getLast());
  }

  private long besideTheRecord() {
    return bot.count(
        "outbox o",
        """
        not exists (select 1 from reminder r where r.outgoing = o.id)
        and not exists (select 1 from nudge_recipient n where n.outgoing = o.id)
        """);
  }

  private List<String> tables() {
    var names = new ArrayList<String>();
    try (var connection = bot.bean(DataSource.class).getConnection();
        var tables =
            connection
                .getMetaData()
                .getTables(connection.getCatalog(), null, "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
    names.removeIf(name -> name.startsWith("sqlite_"));
    return names;
  }

  private long size(String name) {
    var file = data.resolve(name);
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private long freePages() {
    return size("terminbot.db") == 0
        ? 0
        : Long.parseLong(bot.column("freelist_count", "pragma_freelist_count", "1 = 1").getFirst());
  }

  /** Tables that are larger in the second half of the year than in the first. */
  List<String> growing() {
    return months.getFirst().keySet().stream()
        .filter(table -> !AS_LONG_AS_THE_PLAN.contains(table))
        .filter(table -> most(table, HALF, months.size()) > most(table, 0, HALF) * UNEVEN + A_FEW)
        .map(table -> "grows: " + table + " " + course(table))
        .toList();
  }

  private long most(String table, int from, int to) {
    return months.subList(from, to).stream()
        .mapToLong(m -> m.getOrDefault(table, 0L))
        .max()
        .orElse(0);
  }

  /** Room of what was deleted that went back to no disk. */
  List<String> roomNotGivenBack() {
    return free.stream().anyMatch(pages -> pages > FEW_PAGES)
        ? List.of("free pages that are not given back: " + free)
        : List.of();
  }

  /** All tables with their rows at the end of each month. */
  List<String> courses() {
    return months.getFirst().keySet().stream().map(table -> table + ": " + course(table)).toList();
  }

  private List<Long> course(String table) {
    return months.stream().map(month -> month.getOrDefault(table, 0L)).toList();
  }

  /** These tables had no row in the whole year, so that nothing is known of them. */
  List<String> unused(Set<String> tables) {
    return tables.stream()
        .filter(table -> most(table, 0, months.size()) == 0)
        .map(table -> "never used: " + table)
        .toList();
  }
}
