package lv.terminbot.report.render;

import java.awt.BasicStroke;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lv.terminbot.text.Phrases;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
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

  private final ChartLook look = new ChartLook();
  private final Phrases phrases;
  private final ZoneId zone;
  private final DayAxis axis;

  TimeChart(Phrases phrases, ZoneId zone) {
    this.phrases = phrases;
    this.zone = zone;
    this.axis = new DayAxis(look, phrases, zone);
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
    var first = Math.min((double) begin, deadline) - DayAxis.DAY;
    var last = Math.max((double) end, deadline);
    var days = axis.draw();
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
            course.due(), deadline > first + (last - first) / 2, inTime < course.asked() / 2.0));
    plot.addAnnotation(
        value(DayAxis.numbers((double) end, deadline, last - first), so, course.asked()));
    var chart = look.chart(title, below, plot);
    chart.removeLegend();
    ChartLook.write(chart, HEIGHT, out);
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
    axis.words(marker, phrases.plain("report.chart.asked", "asked", asked));
    marker.setLabelAnchor(RectangleAnchor.TOP_LEFT);
    marker.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
    marker.setLabelOffset(new RectangleInsets(6, 12, 6, 12));
    return marker;
  }

  /** Its words stand where the line of the answers does not: above it while it is low. */
  private ValueMarker deadline(LocalDate due, boolean late, boolean low) {
    var marker = axis.deadline(due);
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
