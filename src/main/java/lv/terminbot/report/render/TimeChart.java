package lv.terminbot.report.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.OutputStream;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import lv.terminbot.text.Phrases;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.TickUnitSource;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A picture of how answers came in, step by step, against all that were asked and the deadline. */
final class TimeChart {
  private static final int HEIGHT = 1100;
  private static final double DAY = 86_400_000.0;

  private final ChartLook look = new ChartLook();
  private final Phrases phrases;
  private final ZoneId zone;

  TimeChart(Phrases phrases, ZoneId zone) {
    this.phrases = phrases;
    this.zone = zone;
  }

  /**
   * What came when.
   *
   * @param answers the moments, in their order
   * @param due the deadline, the last day of which still counts
   */
  record Course(LocalDate from, List<Instant> answers, Instant now, long asked, LocalDate due) {}

  void draw(String title, List<String> below, Course course, OutputStream out) {
    var steps = new XYSeries("answered", false, true);
    var begin =
        Math.min(
            course.from().atStartOfDay(zone).toInstant().toEpochMilli(),
            course.answers().stream()
                .findFirst()
                .map(Instant::toEpochMilli)
                .orElse(Long.MAX_VALUE));
    var newest = course.answers().isEmpty() ? begin : course.answers().getLast().toEpochMilli();
    var end = Math.max(newest, Math.max(begin, course.now().toEpochMilli()));
    steps.add((double) begin, 0);
    var so = 0;
    for (var at : course.answers()) {
      steps.add((double) at.toEpochMilli(), ++so);
    }
    steps.add((double) end, so);
    var deadline = (double) course.due().plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
    var first = Math.min((double) begin, deadline) - DAY;
    var last = Math.max((double) end, deadline);
    var days = days();
    days.setRange(first, last + (last - first) * 0.1);
    var counts = new NumberAxis();
    look.style(counts);
    Scale.apply(counts, (double) Math.max(course.asked(), course.answers().size()), 0.12);
    var plot = new XYPlot(new XYSeriesCollection(steps), days, counts, line());
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(ChartLook.FAINT);
    plot.setRangeGridlineStroke(ChartLook.LINE);
    plot.addRangeMarker(all(course.asked()));
    var inTime = course.answers().stream().filter(at -> at.toEpochMilli() < deadline).count();
    plot.addDomainMarker(
        deadline(
            deadline,
            course.due(),
            deadline > first + (last - first) / 2,
            inTime < course.asked() / 2.0));
    plot.addAnnotation(value((double) end, so, course.asked()));
    var chart = look.chart(title, below, plot);
    chart.removeLegend();
    ChartLook.write(chart, HEIGHT, out);
  }

  private DateAxis days() {
    var axis = new DateAxis();
    look.style(axis);
    axis.setTimeZone(TimeZone.getTimeZone(zone));
    TickUnitSource units =
        DateAxis.createStandardDateTickUnits(TimeZone.getTimeZone(zone), Locale.ROOT);
    axis.setStandardTickUnits(units);
    var format =
        new SimpleDateFormat(phrases.plain("report.chart.dayPattern"), phrases.language().locale());
    format.setTimeZone(TimeZone.getTimeZone(zone));
    axis.setDateFormatOverride(format);
    axis.setTickLabelInsets(new RectangleInsets(6, 18, 6, 18));
    return axis;
  }

  private static XYStepRenderer line() {
    var line = new XYStepRenderer();
    line.setSeriesPaint(0, ChartLook.DONE);
    line.setSeriesStroke(0, new BasicStroke(7f));
    line.setDefaultShapesVisible(false);
    return line;
  }

  private ValueMarker all(long asked) {
    var marker = new ValueMarker((double) asked, ChartLook.INK, ChartLook.LINE);
    words(marker, phrases.plain("report.chart.asked", "asked", asked));
    marker.setLabelAnchor(RectangleAnchor.TOP_LEFT);
    marker.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
    marker.setLabelOffset(new RectangleInsets(6, 12, 6, 12));
    return marker;
  }

  /** Its words stand where the line of the answers does not: above it while it is low. */
  private ValueMarker deadline(double at, LocalDate due, boolean late, boolean low) {
    var marker = new ValueMarker(at, ChartLook.EDGE, ChartLook.DASHES);
    words(marker, phrases.plain("report.chart.deadline", "date", phrases.day(due)));
    marker.setLabelPaint(ChartLook.EDGE);
    if (low) {
      marker.setLabelAnchor(late ? RectangleAnchor.LEFT : RectangleAnchor.RIGHT);
      marker.setLabelTextAnchor(late ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT);
    } else {
      marker.setLabelAnchor(late ? RectangleAnchor.BOTTOM_LEFT : RectangleAnchor.BOTTOM_RIGHT);
      marker.setLabelTextAnchor(late ? TextAnchor.BOTTOM_RIGHT : TextAnchor.BOTTOM_LEFT);
    }
    marker.setLabelOffset(new RectangleInsets(12, 12, 12, 12));
    return marker;
  }

  private void words(Marker marker, String words) {
    marker.setLabel(words);
    marker.setLabelFont(look.bold(26));
    marker.setLabelPaint(ChartLook.INK);
    marker.setLabelBackgroundColor(Color.WHITE);
  }

  /** How many there are in the end, at the end of the line. */
  private XYTextAnnotation value(double at, long answered, long asked) {
    var high = answered > asked * 0.85;
    var value = new XYTextAnnotation(" " + answered, at, answered);
    value.setFont(look.bold(40));
    value.setPaint(ChartLook.DONE);
    value.setTextAnchor(high ? TextAnchor.TOP_LEFT : TextAnchor.BOTTOM_LEFT);
    return value;
  }
}
