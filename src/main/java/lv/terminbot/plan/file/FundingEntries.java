package lv.terminbot.plan.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.plan.Funding;
import lv.terminbot.plan.MeasureNumber;

/** Reads what was granted to which measures in which year. */
final class FundingEntries {
  private static final BigDecimal MOST = new BigDecimal("10000000000");
  private static final String AMOUNT = "[0-9]{1,15}(\\.[0-9]{1,2})?";
  private static final int YEARS_BEYOND = 3;

  private final Set<MeasureNumber> known;
  private final Optional<PeriodEntry> period;
  private final Set<List<Object>> seen = new HashSet<>();

  private FundingEntries(Set<MeasureNumber> known, Optional<PeriodEntry> period) {
    this.known = known;
    this.period = period;
  }

  static List<Funding> read(Section plan, Set<MeasureNumber> known, Optional<PeriodEntry> period) {
    var entries = new FundingEntries(known, period);
    return plan.list("funding", "grant").stream()
        .flatMap(
            value -> Section.open(value, "measures", "year", "euros", "note", "source").stream())
        .flatMap(section -> entries.funding(section).stream())
        .toList();
  }

  private Optional<Funding> funding(Section section) {
    var measures = section.need("measures", "[\"3.2\"]").map(this::measures).orElse(List.of());
    var year = section.need("year", "2024").flatMap(this::year);
    var euros = section.need("euros", "30000").flatMap(FundingEntries::euros);
    var note = section.find("note").flatMap(WordsEntry::inSomeLanguage);
    var source = section.find("source").flatMap(WordsEntry::inSomeLanguage);
    if (measures.isEmpty() || year.isEmpty() || euros.isEmpty()) {
      return Optional.empty();
    }
    if (!seen.add(List.of(Set.copyOf(measures), year.get()))) {
      section.itself().doubtful("plan.finding.fundingTwice", "year", year.get());
    }
    return Optional.of(new Funding(measures, year.get(), euros.get(), note, source));
  }

  private List<MeasureNumber> measures(Value value) {
    var numbers = new ArrayList<MeasureNumber>();
    var once = new Unique<MeasureNumber>("plan.finding.fundedTwice");
    var values = value.list("measure number");
    for (var one : values) {
      var number = MeasureEntries.written(one);
      number.ifPresent(n -> once.claim(n, one));
      number.filter(this::isKnown).ifPresent(numbers::add);
      number.filter(n -> !isKnown(n)).ifPresent(n -> tellUnknown(one, n));
    }
    if (values.isEmpty() && !value.isEmpty()) {
      value.wrong("plan.finding.fundingOfNothing");
    }
    return numbers;
  }

  private boolean isKnown(MeasureNumber number) {
    return known.contains(number);
  }

  private void tellUnknown(Value value, MeasureNumber number) {
    value.wrong(
        "plan.finding.measureUnknown",
        "number",
        number,
        "remedy",
        value
            .nearest(number.value(), known)
            .map(guess -> Remark.on("plan.remedy.guess", "guess", "\"" + guess + "\""))
            .orElseGet(() -> Remark.on("plan.remedy.measureNumber")));
  }

  private Optional<Integer> year(Value value) {
    var year = value.whole(DateText.FIRST_YEAR, DateText.LAST_YEAR);
    year.filter(y -> period.filter(p -> beyond(y, p.from(), p.to())).isPresent())
        .ifPresent(y -> value.doubtful("plan.finding.yearFarOff", "year", y));
    return year;
  }

  private static boolean beyond(int year, LocalDate from, LocalDate to) {
    return year < from.getYear() - YEARS_BEYOND || year > to.getYear() + YEARS_BEYOND;
  }

  private static Optional<BigDecimal> euros(Value value) {
    var written = value.text();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    var euros = written.filter(w -> w.matches(AMOUNT)).map(BigDecimal::new);
    if (euros.isEmpty()) {
      var digits = written.get().replaceAll("[\\s\\u00a0\\u202f_']|€|EUR", "");
      value.wrong(
          "plan.finding.unfit",
          "written",
          Value.shown(written.get()),
          "remedy",
          digits.matches(AMOUNT)
              ? Remark.on("plan.remedy.write", "right", digits)
              : Remark.on("plan.remedy.euros"));
    }
    var absurd = euros.filter(e -> e.compareTo(MOST) > 0);
    absurd.ifPresent(e -> value.wrong("plan.finding.eurosTooMany", "euros", e));
    return absurd.isPresent() ? Optional.empty() : euros;
  }
}
