package lv.terminbot.report.content;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Funding;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.text.Phrases;

/**
 * What a plan grants. Money for several measures together stands with the first of them, so that
 * every sum is right, and the others say with which.
 */
public final class PlanMoney {
  private final ActionPlan plan;
  private final Phrases phrases;

  public PlanMoney(ActionPlan plan, Phrases phrases) {
    this.plan = plan;
    this.phrases = phrases;
  }

  List<Integer> years() {
    return List.copyOf(
        new TreeSet<>(plan.funding().stream().map(Funding::year).collect(Collectors.toSet())));
  }

  /** What was granted in each year, over all measures. */
  public Map<Integer, BigDecimal> byYear() {
    var all = new TreeMap<Integer, BigDecimal>();
    plan.funding().forEach(f -> all.merge(f.year(), f.euros(), BigDecimal::add));
    return all;
  }

  public BigDecimal total() {
    return sum(byYear().values());
  }

  /** What stands with this measure, by year. */
  Map<Integer, BigDecimal> granted(MeasureNumber number) {
    var own = new TreeMap<Integer, BigDecimal>();
    plan.fundingOf(number).stream()
        .filter(f -> f.measures().getFirst().equals(number))
        .forEach(f -> own.merge(f.year(), f.euros(), BigDecimal::add));
    return own;
  }

  /** "2026. gadā 35 000 EUR kopā ar 6.3", a line for each year, whoever it stands with. */
  List<String> lines(Measure measure) {
    return plan.fundingOf(measure.number()).stream()
        .sorted((a, b) -> Integer.compare(a.year(), b.year()))
        .map(f -> line(f, measure))
        .toList();
  }

  /** The same of that only which is granted to several together. */
  List<String> shared(Measure measure) {
    return plan.fundingOf(measure.number()).stream()
        .filter(f -> f.measures().size() > 1)
        .map(f -> line(f, measure))
        .toList();
  }

  private String line(Funding funding, Measure measure) {
    var others =
        funding.measures().stream()
            .filter(n -> !n.equals(measure.number()))
            .map(MeasureNumber::value)
            .collect(Collectors.joining(", "));
    return phrases.plain(
        others.isEmpty() ? "report.fact.year" : "report.fact.shared",
        "year",
        Integer.toString(funding.year()),
        "euros",
        phrases.money(funding.euros()),
        "others",
        others);
  }

  /** Where the money is documented; empty where the plan does not say. */
  public Optional<String> sources() {
    var all =
        plan.funding().stream()
            .flatMap(f -> f.source().stream())
            .map(source -> source.in(phrases.language()))
            .distinct()
            .toList();
    return Optional.of(all)
        .filter(some -> !some.isEmpty())
        .map(some -> phrases.plain("report.doc.source", "source", String.join("; ", some)));
  }

  static BigDecimal sum(Collection<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
