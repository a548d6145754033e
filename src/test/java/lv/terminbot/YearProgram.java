package lv.terminbot;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.terminbot.privacy.Kept;
import lv.terminbot.privacy.Periods;

/**
 * A year in a process of its own, whose memory and handles nobody else uses: folder, institutions,
 * then the settings that choose a database. It leaves what it saw in the folder.
 */
final class YearProgram {
  /** So that what is kept for years is seen to go within this one. */
  private static final Map<Kept, Integer> PERIODS =
      Map.of(
          Kept.PERSON, 60, Kept.LETTERS, 60, Kept.DRAFTS, 60, Kept.QUESTIONS, 60, Kept.LINKS, 60);

  /** Whose periods are over by then, has no row. */
  private static final LocalDate LONG_AFTER = YearCalendar.LAST.plusDays(200);

  private static final Set<String> WITH_A_PERIOD =
      Set.of("inbox", "file_order", "draft", "contact_question", "join_link", "absence");

  /** What the coordinators are told in the last two days. */
  private static final int A_DAY_OF_MESSAGES = 20;

  /** Memory that comes and goes with what is done at the moment. */
  private static final long UNEVEN_MEMORY = 6 << 20;

  private static final long FEW_HANDLES = 3;

  /** Connections to Telegram and to a server are opened and closed as they are needed. */
  private static final long POOLED_HANDLES = 20;

  private final Path data;
  private final List<String> faults = new ArrayList<>();
  private final List<String> seen = new ArrayList<>();
  private final List<Long> heap = new ArrayList<>();
  private final List<Long> handles = new ArrayList<>();

  private YearProgram(Path data) {
    this.data = data;
  }

  public static void main(String[] arguments) throws IOException {
    var data = Path.of(arguments[0]);
    var settings =
        Arrays.stream(arguments)
            .skip(2)
            .map(one -> one.split("=", 2))
            .collect(Collectors.toMap(one -> one[0], one -> one[1]));
    new YearProgram(data).run(Integer.parseInt(arguments[1]), settings);
    System.exit(0);
  }

  private void run(int institutions, Map<String, String> settings) throws IOException {
    var plans = Files.createDirectories(data.resolve("plans"));
    for (var plan : List.of("pirmais", "otrais")) {
      Files.writeString(
          plans.resolve(plan + ".yaml"),
          YearCalendar.plan(plan, plan.equals("pirmais") ? 1 : 2, institutions));
    }
    try (var bot = started(settings, plans)) {
      live(bot, new YearScript(institutions, 2024));
    } catch (RuntimeException | AssertionError failed) {
      faults.add("the year ended early: " + failed);
      failed.printStackTrace();
    }
    Files.write(data.resolve("seen.txt"), seen);
    Files.write(data.resolve("faults.txt"), faults);
  }

  private Bot started(Map<String, String> settings, Path plans) {
    var when = YearCalendar.FIRST + "T02:00";
    if (settings.isEmpty()) {
      return DeskBot.keeping(when, data, plans, new Periods(PERIODS));
    }
    var all = new HashMap<>(settings);
    all.put("terminbot.plans", plans.toString());
    PERIODS.forEach((kept, days) -> all.put(kept.setting().orElseThrow(), days.toString()));
    return WholeBot.startedOn(all, data, when);
  }

  private void live(Bot bot, YearScript script) throws IOException {
    var year = new Year(bot, script);
    var tables = new YearTables(bot, data);
    year.begin();
    seen.add("day | rows | kB of the file | of its log | free pages | kB of memory | handles");
    for (var day = YearCalendar.FIRST; !day.isAfter(YearCalendar.LAST); day = day.plusDays(1)) {
      year.live(day);
      if (day.plusDays(1).getDayOfMonth() == 1) {
        measure(tables.count(day));
      }
    }
    var oracle = new YearOracle(script);
    seen.add(oracle.sum());
    seen.add(year.heard().size() + " heard of");
    seen.addAll(tables.courses());
    faults.addAll(oracle.forgotten(year.heard()));
    faults.addAll(oracle.needless(year.heard()));
    faults.addAll(tables.unused(WITH_A_PERIOD));
    faults.addAll(tables.growing());
    faults.addAll(tables.roomNotGivenBack());
    unbounded("memory", heap, UNEVEN_MEMORY);
    unbounded("handles", handles, bot instanceof DeskBot ? FEW_HANDLES : POOLED_HANDLES);
    bot.itIs(LONG_AFTER + "T03:30");
    bot.itIs(LONG_AFTER.plusDays(1) + "T03:30");
    seen.add(tables.count(LONG_AFTER));
    WITH_A_PERIOD.stream()
        .filter(table -> bot.count(table, "1 = 1") > 0)
        .map(table -> "kept beyond its period: " + table + " " + bot.rows(table))
        .forEach(faults::add);
    if (bot.count("outbox", "words is not null and state <> 'queued'") > A_DAY_OF_MESSAGES) {
      faults.add("words of messages are kept beyond their period");
    }
  }

  private void measure(String tables) throws IOException {
    System.gc();
    heap.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    try (var open = Files.list(Path.of("/proc/self/fd"))) {
      handles.add(open.count());
    }
    seen.add("%s | %d | %d".formatted(tables, heap.getLast() / 1024, handles.getLast()));
  }

  /** The last four months beside the four before, each by its middle: one month is chance. */
  private void unbounded(String what, List<Long> months, long uneven) {
    if (middle(months.subList(8, 12)) > middle(months.subList(4, 8)) + uneven) {
      faults.add(what + " grows: " + months);
    }
  }

  private static double middle(List<Long> months) {
    return months.stream()
        .sorted()
        .skip(1)
        .limit(2)
        .mapToLong(Long::longValue)
        .average()
        .orElseThrow();
  }
}
