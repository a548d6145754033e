package lv.terminbot.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.question.OfFiles.Kind;
import lv.terminbot.report.CycleReport.Entry;
import lv.terminbot.report.ProgressCharts.Day;
import lv.terminbot.report.ProgressCharts.Share;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** A picture of a cycle, and the same in words for its caption. */
record CyclePicture(Attachment file, Html caption) {
  private static final int MOST_LINES = 12;
  private static final int MOST_BARS = 24;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  static CyclePicture of(Kind kind, CycleReport report, List<Instant> first, Phrases phrases) {
    return switch (kind) {
      case BY_COMMITMENT ->
          shares(
              kind,
              report,
              e -> phrases.plain("report.chart.commitment", "number", e.commitment().number()),
              phrases);
      case BY_INSTITUTION ->
          shares(kind, report, e -> e.obligation().institution().value(), phrases);
      case OVER_TIME -> overTime(report, first, phrases);
      case FUNDING -> funding(report, phrases);
      default -> throw new IllegalArgumentException(kind + " is no picture");
    };
  }

  private static CyclePicture shares(
      Kind kind, CycleReport report, Function<Entry, String> group, Phrases phrases) {
    var groups =
        report.entries().stream()
            .collect(
                Collectors.groupingBy(group, java.util.LinkedHashMap::new, Collectors.toList()));
    var all =
        groups.entrySet().stream()
            .map(g -> share(g.getKey(), g.getValue()))
            .sorted(
                kind == Kind.BY_COMMITMENT
                    ? Comparator.comparingLong(_ -> 0)
                    : Comparator.comparingLong(Share::owed).reversed())
            .toList();
    var title = title(kind, report, phrases);
    var lines = new ArrayList<Html>();
    lines.add(Html.bold(title));
    all.stream()
        .limit(MOST_LINES)
        .forEach(
            s ->
                lines.add(
                    phrases.html(
                        "report.chart.share",
                        "name",
                        s.name(),
                        "answered",
                        s.answered(),
                        "all",
                        s.answered() + s.owed())));
    if (all.size() > MOST_LINES) {
      lines.add(phrases.html("report.chart.more", "count", all.size() - MOST_LINES));
    }
    var shown = all.stream().limit(MOST_BARS).toList();
    return picture(kind, report, new ProgressCharts(phrases).bars(title, shown), Html.lines(lines));
  }

  private static Share share(String name, List<Entry> entries) {
    var answered = entries.stream().filter(e -> !e.obligation().state().owed()).count();
    return new Share(name, answered, entries.size() - answered);
  }

  private static CyclePicture overTime(CycleReport report, List<Instant> first, Phrases phrases) {
    var zone = report.plan().zone();
    var byDay = new TreeMap<LocalDate, Long>();
    byDay.put(report.cycle().opensOn(), 0L);
    first.forEach(at -> byDay.merge(LocalDate.ofInstant(at, zone), 1L, Long::sum));
    byDay.merge(LocalDate.ofInstant(report.madeAt(), zone), 0L, Long::sum);
    var days = new ArrayList<Day>();
    var so = 0L;
    for (var day : byDay.entrySet()) {
      var morning = (double) day.getKey().toEpochDay();
      days.add(new Day(morning, so));
      so += day.getValue();
      days.add(new Day(morning + 0.5, so));
    }
    var due = report.cycle().dueOn().orElseGet(() -> report.plan().periodTo());
    var before = first.stream().filter(at -> !LocalDate.ofInstant(at, zone).isAfter(due)).count();
    var title = title(Kind.OVER_TIME, report, phrases);
    var caption =
        Html.lines(
            Html.bold(title),
            phrases.html(
                "report.chart.overTime",
                "answered",
                first.size(),
                "all",
                report.entries().size(),
                "until",
                phrases.until(due),
                "before",
                before));
    var all = report.entries().size();
    return picture(
        Kind.OVER_TIME, report, new ProgressCharts(phrases).days(title, days, all, due), caption);
  }

  private static CyclePicture funding(CycleReport report, Phrases phrases) {
    var years = new TreeMap<Integer, BigDecimal>();
    report.plan().funding().forEach(f -> years.merge(f.year(), f.euros(), BigDecimal::add));
    var title = phrases.plain("report.chart.funding.title");
    var lines = new ArrayList<Html>();
    lines.add(Html.bold(title));
    if (years.isEmpty()) {
      lines.add(phrases.html("report.chart.noFunding"));
    }
    years.forEach(
        (year, euros) ->
            lines.add(
                phrases.html(
                    "report.chart.year",
                    "year",
                    Integer.toString(year),
                    "euros",
                    phrases.money(euros))));
    var thousands =
        years.entrySet().stream()
            .collect(
                Collectors.toMap(
                    y -> y.getKey(), y -> y.getValue().divide(THOUSAND).doubleValue()));
    if (thousands.isEmpty()) {
      thousands.put(report.plan().periodFrom().getYear(), 0.0);
    }
    return picture(
        Kind.FUNDING,
        report,
        new ProgressCharts(phrases).years(title, thousands),
        Html.lines(lines));
  }

  private static String title(Kind kind, CycleReport report, Phrases phrases) {
    return phrases.plain(
        switch (kind) {
          case BY_COMMITMENT -> "report.chart.byCommitment";
          case BY_INSTITUTION -> "report.chart.byInstitution";
          default -> "report.chart.overTime.title";
        },
        "cycle",
        report.cycle().id().code());
  }

  private static CyclePicture picture(Kind kind, CycleReport report, byte[] png, Html caption) {
    var name = report.cycle().id().code() + "-" + kind.code() + ".png";
    return new CyclePicture(new Attachment(name, "image/png", png), caption);
  }
}
