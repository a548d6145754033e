package lv.terminbot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the rules say of the campaign of 2024, worked out from the calendar by hand and from the
 * script alone: nothing of the program is used here.
 */
final class CampaignOracle {

  /** A line of the table: somebody is reminded of these measures at this time on this occasion. */
  record Told(LocalDateTime at, long person, String occasion, List<String> measures)
      implements Comparable<Told> {
    @Override
    public int compareTo(Told other) {
      return Comparator.comparing(Told::at).thenComparingLong(Told::person).compare(this, other);
    }

    @Override
    public String toString() {
      return at + " " + person + " " + occasion + " " + String.join(",", measures);
    }
  }

  /** Something that a person does, or that befalls them. */
  sealed interface Deed {
    LocalDateTime at();

    long person();

    /** Submits a report on a measure for their institution. */
    record Submits(LocalDateTime at, long person, String measure) implements Deed {}

    /** Begins a report and does not finish it. */
    record Begins(LocalDateTime at, long person, String measure) implements Deed {}

    /** Asks to be reminded tomorrow at nine. */
    record PutsOff(LocalDateTime at, long person) implements Deed {}

    /** Stops the bot. */
    record Blocks(LocalDateTime at, long person) implements Deed {}

    /** Is away until the end of this day, and a colleague of the institution stands in. */
    record GoesAway(LocalDateTime at, long person, LocalDate until, long deputy) implements Deed {}

    /** Is given until 15 February for the one measure of the institution. */
    record GetsTime(LocalDateTime at, long person, String institution, String measure)
        implements Deed {}

    /** Starts it again. */
    record Returns(LocalDateTime at, long person) implements Deed {}
  }

  /**
   * The ladder by the calendar of 2024. 4 February is a Sunday: one day before the deadline moves
   * to Friday, where three days before already is, and there is one message a day.
   */
  private static final Map<LocalDate, String> LADDER =
      new TreeMap<>(
          Map.of(
              LocalDate.of(2024, 1, 8), "invitation",
              LocalDate.of(2024, 1, 22), "before-14",
              LocalDate.of(2024, 1, 29), "before-7",
              LocalDate.of(2024, 2, 2), "before-1",
              LocalDate.of(2024, 2, 5), "deadline",
              LocalDate.of(2024, 2, 6), "after-1",
              LocalDate.of(2024, 2, 8), "after-3",
              LocalDate.of(2024, 2, 12), "after-7"));

  /** The same counted from Thursday, 15 February; 18 February is a Sunday. */
  private static final Map<LocalDate, String> EXTENDED =
      new TreeMap<>(
          Map.of(
              LocalDate.of(2024, 2, 1), "before-14~2024-02-15",
              LocalDate.of(2024, 2, 8), "before-7~2024-02-15",
              LocalDate.of(2024, 2, 12), "before-3~2024-02-15",
              LocalDate.of(2024, 2, 14), "before-1~2024-02-15",
              LocalDate.of(2024, 2, 15), "deadline~2024-02-15",
              LocalDate.of(2024, 2, 16), "after-1~2024-02-15",
              LocalDate.of(2024, 2, 19), "after-3~2024-02-15",
              LocalDate.of(2024, 2, 22), "after-7~2024-02-15"));

  private final Map<Long, List<String>> owed;
  private final List<? extends Deed> script;

  /**
   * @param owed for each contact what their institutions owe, as "institution measure"
   */
  CampaignOracle(Map<Long, List<String>> owed, List<? extends Deed> script) {
    this.owed = owed;
    this.script = script.stream().sorted(Comparator.comparing(Deed::at)).toList();
  }

  static List<LocalDateTime> extended() {
    return EXTENDED.keySet().stream().map(day -> day.atTime(9, 0)).toList();
  }

  static List<LocalDateTime> ladder() {
    return LADDER.keySet().stream().map(day -> day.atTime(9, 0)).toList();
  }

  List<Told> table() {
    var table = new ArrayList<Told>();
    for (var step : LADDER.entrySet()) {
      var at = step.getKey().atTime(9, 0);
      for (var person : new TreeSet<>(owed.keySet())) {
        tell(table, at, person, step.getValue());
      }
    }
    for (var step : EXTENDED.entrySet()) {
      var at = step.getKey().atTime(9, 0);
      for (var person : new TreeSet<>(owed.keySet())) {
        tell(table, at, person, step.getValue());
      }
    }
    for (var deed : script) {
      if (deed instanceof Deed.PutsOff wish) {
        putOff(table, wish);
      }
    }
    table.sort(Comparator.naturalOrder());
    return table;
  }

  /** Tomorrow at nine; on a day off the next working day when the office opens, at eight. */
  private void putOff(List<Told> table, Deed.PutsOff wish) {
    var day = wish.at().toLocalDate().plusDays(1);
    var nine = day.atTime(9, 0);
    var at = nine;
    while (at.getDayOfWeek().getValue() > 5) {
      at = at.toLocalDate().plusDays(1).atTime(8, 0);
    }
    var when = at;
    // One message a day: a step of the ladder on that day says it all.
    if (LADDER.containsKey(when.toLocalDate())) {
      if (when.isBefore(when.toLocalDate().atTime(9, 0))) {
        table.replaceAll(t -> movedTo(when, wish.person(), t));
      }
      return;
    }
    tell(table, when, wish.person(), "asked");
  }

  private static Told movedTo(LocalDateTime when, long person, Told told) {
    return told.person() == person && told.at().toLocalDate().equals(when.toLocalDate())
        ? new Told(when, person, told.occasion(), told.measures())
        : told;
  }

  private void tell(List<Told> table, LocalDateTime at, long person, String occasion) {
    var left = owedAt(at, person, occasion);
    if (!left.isEmpty() && reachableAt(at, person) && !awayAt(at, person)) {
      table.add(new Told(at, person, occasion, left));
    }
  }

  private boolean awayAt(LocalDateTime at, long person) {
    return script.stream()
        .anyMatch(
            deed ->
                deed instanceof Deed.GoesAway away
                    && away.person() == person
                    && away.at().isBefore(at)
                    && !at.toLocalDate().isAfter(away.until()));
  }

  /** Who was given more time hears the steps of that day, and none of the old deadline. */
  private boolean concerned(LocalDateTime at, String owing, String occasion) {
    var given =
        script.stream()
            .anyMatch(
                deed ->
                    deed instanceof Deed.GetsTime time
                        && time.at().isBefore(at)
                        && owing.equals(time.institution() + " " + time.measure()));
    return occasion.equals("invitation")
        || occasion.equals("asked")
        || given == occasion.contains("~");
  }

  private List<String> owedAt(LocalDateTime at, long person, String occasion) {
    return owed.get(person).stream()
        .filter(owing -> concerned(at, owing, occasion))
        .filter(owing -> script.stream().noneMatch(deed -> submitted(deed, owing, at)))
        .map(owing -> owing.split(" ")[1])
        .distinct()
        .sorted(Comparator.comparingInt(CampaignOracle::last))
        .toList();
  }

  private static int last(String measure) {
    return Integer.parseInt(measure.substring(measure.indexOf('.') + 1));
  }

  /** A report is of the institution of the one who submits it, the first in the list of theirs. */
  private boolean submitted(Deed deed, String owing, LocalDateTime at) {
    return deed instanceof Deed.Submits submits
        && submits.at().isBefore(at)
        && owing.endsWith(" " + submits.measure())
        && owed.get(submits.person()).contains(owing);
  }

  private boolean reachableAt(LocalDateTime at, long person) {
    return script.stream()
        .filter(deed -> deed.person() == person && deed.at().isBefore(at))
        .filter(deed -> deed instanceof Deed.Blocks || deed instanceof Deed.Returns)
        .reduce((one, later) -> later)
        .map(deed -> deed instanceof Deed.Returns)
        .orElse(true);
  }
}
