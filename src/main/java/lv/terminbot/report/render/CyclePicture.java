package lv.terminbot.report.render;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.MeasureState;
import lv.terminbot.report.content.PlanMoney;
import lv.terminbot.report.content.StateCourse;
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

  /** Draws a picture of groups or of money, and returns it in words, a line each. */
  public List<Html> draw(Kind kind, OutputStream out) {
    return switch (kind) {
      case BY_COMMITMENT, BY_INSTITUTION -> {
        var below = below();
        yield new GroupPicture(report, phrases).draw(kind, below, out);
      }
      case FUNDING -> funding(out);
      default -> throw new IllegalArgumentException(kind + " is no picture");
    };
  }

  /** Draws how far the measures of each commitment are, and returns it in words, a line each. */
  public List<Html> commitmentStates(OutputStream out) {
    return new GroupPicture(report, phrases).states(below(), out);
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
    lines.add(report.cycle().title().in(phrases.language()));
    lines.add(
        phrases.plain(
            "report.doc.asOf", "at", phrases.moment(report.madeAt(), report.plan().zone())));
    var count = report.tally().all().returned();
    if (report.whole() && count > 0) {
      lines.add(phrases.plain("report.chart.returned", "count", count));
    }
    return lines;
  }

  /**
   * Draws how answers came in.
   *
   * @param first when each came first, in that order
   */
  public List<Html> overTime(List<Instant> first, OutputStream out) {
    var zone = report.plan().zone();
    var due = dueOn();
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

  private LocalDate dueOn() {
    return report.cycle().dueOn().orElseGet(() -> report.plan().periodTo());
  }

  /** Draws how far the measures were, day by day. */
  public List<Html> states(StateCourse course, OutputStream out) {
    var title = phrases.plain("report.chart.states.title");
    var below = below();
    var words = headed(title, below);
    words.add(phrases.html("report.chart.states", "count", report.tally().all().measures()));
    course.days().forEach(day -> words.add(line(day)));
    var before = Map.of(MeasureState.UNKNOWN, report.tally().all().measures());
    new StateChart(phrases, report.plan().zone())
        .draw(
            title,
            below,
            new StateChart.Course(
                report.cycle().opensOn(), before, course.days(), report.madeAt(), dueOn()),
            out);
    return words;
  }

  private Html line(StateCourse.Day day) {
    return phrases.html(
        "report.chart.states.day",
        "date",
        phrases.day(day.on()),
        "states",
        Stream.of(BarPart.values())
            .filter(part -> part.of(day.measures()) > 0)
            .map(part -> phrases.plain(part.measures()) + " " + part.of(day.measures()))
            .collect(Collectors.joining(", ")));
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
