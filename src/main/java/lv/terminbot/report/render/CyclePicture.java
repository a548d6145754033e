package lv.terminbot.report.render;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.PlanMoney;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The pictures of a cycle, each with all that it shows in words. */
public final class CyclePicture {
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
      case BY_COMMITMENT, BY_INSTITUTION -> {
        var below = below();
        yield new GroupPicture(report, phrases).draw(kind, below, out);
      }
      case OVER_TIME -> overTime(first, out);
      case FUNDING -> funding(out);
      default -> throw new IllegalArgumentException(kind + " is no picture");
    };
  }

  static List<Html> headed(String title, List<String> below) {
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
