package lv.terminbot;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The year 2024 of two plans that ask four times each, on days that no weekend or holiday moves, so
 * that every step of the schedule is counted by hand. The deadline of one falls on the invitation
 * of the other once.
 */
final class YearCalendar {
  static final LocalDate FIRST = LocalDate.of(2024, 1, 2);
  static final LocalDate LAST = LocalDate.of(2024, 12, 31);

  /** Of the usual schedule, in days from a deadline on a Monday; Sunday's step moves to Friday. */
  private static final List<Integer> STEPS = List.of(-28, -14, -7, -3, 0, 1, 3, 7);

  /** The same from a Thursday to which more time was given; that of Sunday moves to Monday. */
  private static final List<Integer> LATER_STEPS = List.of(-14, -7, -3, -1, 0, 1, 4, 7);

  private static final int MORE_TIME = 10;

  /** From the night before a day until ten in the morning of another the machine is off. */
  record Off(LocalDate from, LocalDate back) {
    boolean includes(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(back);
    }
  }

  static final List<Off> OFF =
      List.of(
          new Off(LocalDate.of(2024, 3, 11), LocalDate.of(2024, 3, 12)),
          new Off(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 2)),
          new Off(LocalDate.of(2024, 11, 4), LocalDate.of(2024, 11, 5)));

  /**
   * One round of asking.
   *
   * @param commitment whose measures it asks about, 1 for the first plan and 2 for the second
   * @param extendable whether the steps after more time are on days that nothing moves, too
   */
  record Cycle(String plan, int commitment, LocalDate deadline, boolean extendable) {
    LocalDate invitation() {
      return deadline.plusDays(STEPS.getFirst());
    }

    LocalDate extended() {
      return deadline.plusDays(MORE_TIME);
    }

    /** Whatever is said of its measures in these days is said in it. */
    boolean isAsking(LocalDate day) {
      return !day.isBefore(invitation()) && day.isBefore(extended().plusDays(10));
    }

    List<LocalDate> steps() {
      return STEPS.stream().map(deadline::plusDays).toList();
    }

    List<LocalDate> laterSteps() {
      return LATER_STEPS.stream().map(extended()::plusDays).toList();
    }

    private String yaml() {
      return """
        - code: %1$s-%2$tm
          title: { lv: "Atskaite %2$td.%2$tm." }
          period: { from: 2023-01-01, to: 2023-12-31 }
          invitationWeekOf: %3$s
          deadline: %4$s
      """
          .formatted(plan, deadline, invitation(), deadline);
    }
  }

  static final List<Cycle> CYCLES =
      List.of(
          new Cycle("pirmais", 1, LocalDate.of(2024, 2, 5), true),
          new Cycle("otrais", 2, LocalDate.of(2024, 3, 18), false),
          new Cycle("pirmais", 1, LocalDate.of(2024, 5, 27), true),
          new Cycle("otrais", 2, LocalDate.of(2024, 7, 15), true),
          new Cycle("pirmais", 1, LocalDate.of(2024, 8, 12), true),
          new Cycle("otrais", 2, LocalDate.of(2024, 9, 23), true),
          new Cycle("pirmais", 1, LocalDate.of(2024, 11, 4), false),
          new Cycle("otrais", 2, LocalDate.of(2024, 12, 9), false));

  private YearCalendar() {}

  static boolean isOff(LocalDate day) {
    return OFF.stream().anyMatch(off -> off.includes(day));
  }

  /** When what was due on this day can be told: the machine may be off. */
  static LocalDate toldOn(LocalDate due) {
    return OFF.stream().filter(off -> off.includes(due)).map(Off::back).findFirst().orElse(due);
  }

  static String institution(int number) {
    return "I%02d".formatted(number);
  }

  /** A plan in which each institution has a measure of its own. */
  static String plan(String code, int commitment, int institutions) {
    var numbers = IntStream.rangeClosed(1, institutions);
    return """
    code: %1$s
    title: { lv: "Plāns %1$s" }
    period: { from: 2022-01-01, to: 2025-12-31 }
    zone: Europe/Riga
    institutions:
    %2$scommitments:
      - number: %3$d
        title: { lv: "Apņemšanās" }
        measures:
    %4$scycles:
    %5$s
    """
        .formatted(
            code,
            numbers
                .mapToObj(
                    k ->
                        "  - { code: %s, name: { lv: \"Iestāde %d\" } }%n"
                            .formatted(institution(k), k))
                .collect(joining()),
            commitment,
            IntStream.rangeClosed(1, institutions)
                .mapToObj(
                    k ->
                        "      - { number: \"%d.%d\", title: { lv: \"Pasākums %d\" }, responsible: [%s] }%n"
                            .formatted(commitment, k, k, institution(k)))
                .collect(joining()),
            CYCLES.stream().filter(c -> c.plan().equals(code)).map(Cycle::yaml).collect(joining()));
  }
}
