package lv.terminbot.plan.file;

import java.time.LocalDate;
import java.util.Optional;

/** {@code period: { from: 2022-01-01, to: 2023-12-31 }}, both days included. */
record PeriodEntry(LocalDate from, LocalDate to) {

  /** The period that a section must have. */
  static Optional<PeriodEntry> in(Section section) {
    return section
        .need("period", "{ from: 2022-01-01, to: 2023-12-31 }")
        .flatMap(value -> Section.open(value, "from", "to"))
        .flatMap(PeriodEntry::read);
  }

  private static Optional<PeriodEntry> read(Section section) {
    var from = section.need("from", "2022-01-01").flatMap(DateText::date);
    var to = section.need("to", "2023-12-31").flatMap(DateText::date);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      section
          .find("to")
          .ifPresent(
              value ->
                  value.wrong("plan.finding.periodReversed", "to", to.get(), "from", from.get()));
      return Optional.empty();
    }
    return Optional.of(new PeriodEntry(from.get(), to.get()));
  }
}
