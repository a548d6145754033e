package lv.terminbot.report.render;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.PlanMoney;
import lv.terminbot.report.content.Printable;
import lv.terminbot.report.content.Tally.Count;
import lv.terminbot.report.render.ProgressCharts.Share;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The pictures of a cycle, each with all that it shows in words. */
public final class CyclePicture {
  private static final int MOST_BARS = 20;

  private final CycleReport report;
  private final Phrases phrases;

  public CyclePicture(CycleReport report, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
  }

  /**
   * Draws it and returns it in words, a line each.
   *
   * @param first when each answer came first, in that order
   */
  public List<Html> draw(Kind kind, List<Instant> first, OutputStream out) {
    return switch (kind) {
      case BY_COMMITMENT ->
          bars("report.chart.byCommitment", "report.chart.otherCommitments", commitments(), out);
      case BY_INSTITUTION ->
          bars("report.chart.byInstitution", "report.chart.others", institutions(), out);
      case OVER_TIME -> overTime(first, out);
      case FUNDING -> funding(out);
      default -> throw new IllegalArgumentException(kind + " is no picture");
    };
  }

  /**
   * A group by its name on the picture and by the short one in words.
   *
   * @param name whole, as far as a bar has room for it
   */
  private record Group(String name, String shortName, Count count) {}

  private List<Group> commitments() {
    return report.plan().commitments().stream()
        .filter(c -> report.tally().byCommitment().containsKey(c.number()))
        .map(
            c ->
                new Group(
                    Printable.shortened(c.number() + ". " + c.title().in(phrases.language()), 72),
                    phrases.plain("report.chart.commitment", "number", c.number()),
                    Objects.requireNonNull(report.tally().byCommitment().get(c.number()))))
        .toList();
  }

  private List<Group> institutions() {
    return report.tally().byInstitution().entrySet().stream()
        .map(
            i ->
                new Group(
                    Printable.shortened(report.name(i.getKey(), phrases.language()), 62)
                        + " ("
                        + i.getKey()
                        + ")",
                    i.getKey().value(),
                    i.getValue()))
        .sorted(Comparator.comparingLong((Group g) -> g.count().owed()).reversed())
        .toList();
  }

  private List<Html> bars(String key, String others, List<Group> groups, OutputStream out) {
    var title = phrases.plain(key);
    var shares = new ArrayList<Share>();
    var below = below();
    var words = begun(title, below);
    var ordered = ordered(groups);
    for (var group : ordered.subList(0, shown(groups.size()))) {
      shares.add(new Share(group.name(), group.count().answered(), group.count().owed()));
      words.add(line(group.shortName(), group.count().answered(), group.count().asked()));
    }
    var rest = ordered.subList(shares.size(), ordered.size());
    if (!rest.isEmpty()) {
      var answered = rest.stream().mapToLong(g -> g.count().answered()).sum();
      var owed = rest.stream().mapToLong(g -> g.count().owed()).sum();
      var name = phrases.plain(others, "count", rest.size());
      shares.add(new Share(name, answered, owed));
      words.add(line(name, answered, answered + owed));
    }
    new ProgressCharts(phrases).bars(title, below, shares, out);
    return words;
  }

  /** As they stand, or those who owe most first where there are too many. */
  private static List<Group> ordered(List<Group> groups) {
    return shown(groups.size()) == groups.size()
        ? groups
        : groups.stream()
            .sorted(Comparator.comparingLong((Group g) -> g.count().owed()).reversed())
            .toList();
  }

  /** A rest of one is shown like the others. */
  private static int shown(int groups) {
    return groups <= MOST_BARS + 1 ? groups : MOST_BARS;
  }

  private List<Html> begun(String title, List<String> below) {
    var words = headed(title, below);
    var all = report.tally().all();
    words.add(line(phrases.plain("report.chart.all"), all.answered(), all.asked()));
    return words;
  }

  private static List<Html> headed(String title, List<String> below) {
    var words = new ArrayList<Html>();
    words.add(Html.bold(title));
    below.forEach(line -> words.add(Html.escape(line)));
    return words;
  }

  /** Of what it is, and as of when. */
  private List<String> below() {
    var lines = new ArrayList<String>();
    lines.add(report.plan().title().in(phrases.language()));
    lines.add(
        phrases.plain(
            "report.chart.asOf",
            "cycle",
            report.cycle().title().in(phrases.language()),
            "at",
            phrases.moment(report.madeAt(), report.plan().zone())));
    var count = report.tally().all().returned();
    if (report.whole() && count > 0) {
      lines.add(phrases.plain("report.chart.returned", "count", count));
    }
    return lines;
  }

  private Html line(String name, long answered, long asked) {
    return phrases.html("report.chart.share", "name", name, "answered", answered, "all", asked);
  }

  private List<Html> overTime(List<Instant> first, OutputStream out) {
    var zone = report.plan().zone();
    var due = report.cycle().dueOn().orElseGet(() -> report.plan().periodTo());
    var title = phrases.plain("report.chart.overTime.title");
    var asked = report.tally().all().asked();
    var before = first.stream().filter(at -> !LocalDate.ofInstant(at, zone).isAfter(due)).count();
    var below = below();
    var words = headed(title, below);
    words.add(
        phrases.html(
            "report.chart.overTime",
            "answered",
            first.size(),
            "all",
            asked,
            "date",
            phrases.date(due),
            "before",
            before));
    var byDay = new TreeMap<LocalDate, Integer>();
    first.forEach(at -> byDay.merge(LocalDate.ofInstant(at, zone), 1, Integer::sum));
    var so = 0;
    for (var day : byDay.entrySet()) {
      so += day.getValue();
      words.add(
          phrases.html(
              "report.chart.day",
              "date",
              phrases.day(day.getKey()),
              "count",
              day.getValue(),
              "sum",
              so));
    }
    new TimeChart(phrases, zone)
        .draw(
            title,
            below,
            new TimeChart.Course(report.cycle().opensOn(), first, report.madeAt(), asked, due),
            out);
    return words;
  }

  private List<Html> funding(OutputStream out) {
    var plan = new PlanMoney(report.plan(), phrases);
    var years = new TreeMap<Integer, BigDecimal>(plan.byYear());
    var title = phrases.plain("report.chart.funding.title");
    var below = new ArrayList<String>();
    below.add(report.plan().title().in(phrases.language()));
    below.add(
        years.isEmpty()
            ? phrases.plain("report.chart.noFunding")
            : phrases.plain("report.chart.sum", "euros", phrases.money(plan.total())));
    plan.sources().ifPresent(below::add);
    var words = headed(title, below);
    years.forEach(
        (year, euros) ->
            words.add(
                phrases.html(
                    "report.chart.year",
                    "year",
                    Integer.toString(year),
                    "euros",
                    phrases.money(euros))));
    if (years.isEmpty()) {
      years.put(report.plan().periodFrom().getYear(), BigDecimal.ZERO);
    }
    new FundingChart(phrases).draw(title, below, years, out);
    return words;
  }
}
