package lv.terminbot.report.render;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import lv.terminbot.report.content.MeasureState;
import lv.terminbot.report.content.StateCourse.Day;
import lv.terminbot.text.Phrases;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYAreaRenderer2;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultTableXYDataset;
import org.jfree.data.xy.XYSeries;

/** A picture of how far all measures were, day by day, one state upon the other. */
final class StateChart {
  private static final int HEIGHT = 1200;

  private final ChartLook look = new ChartLook();
  private final Phrases phrases;
  private final DayAxis axis;

  StateChart(Phrases phrases, ZoneId zone) {
    this.phrases = phrases;
    this.axis = new DayAxis(look, phrases, zone);
  }

  /**
   * How it stood when.
   *
   * @param before how it stood before anything was said
   * @param days the ends of those days on which something was said
   * @param due the deadline, the last day of which still counts
   */
  record Course(
      LocalDate from, Map<MeasureState, Long> before, List<Day> days, Instant now, LocalDate due) {

    Map<MeasureState, Long> last() {
      return days.isEmpty() ? before : days.getLast().measures();
    }

    long measures() {
      return before.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  void draw(String title, List<String> below, Course course, OutputStream out) {
    var begin =
        Math.min(
            axis.begin(course.from()),
            course.days().stream().findFirst().map(day -> axis.begin(day.on())).orElse(1e18));
    var end = Math.max((double) course.now().toEpochMilli(), begin + DayAxis.DAY);
    var states = new DefaultTableXYDataset();
    for (var part : BarPart.values()) {
      states.addSeries(steps(part, begin, end, course));
    }
    var days = axis.draw();
    var until = Math.max(end, axis.begin(course.due().plusDays(1)));
    // room on the right for the numbers of the last day
    days.setRange(begin, until + (until - begin) * 0.1);
    var counts = new NumberAxis();
    look.style(counts);
    Scale.apply(counts, (double) Math.max(1, course.measures()), 0.12);
    var plot = new XYPlot(states, days, counts, areas());
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(ChartLook.FAINT);
    plot.setRangeGridlineStroke(ChartLook.LINE);
    plot.setFixedLegendItems(legend());
    var deadline = axis.deadline(course.due());
    var late = deadline.getValue() > begin + (until - begin) / 2;
    deadline.setLabelAnchor(late ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
    deadline.setLabelTextAnchor(late ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
    deadline.setLabelOffset(new RectangleInsets(6, 12, 6, 12));
    plot.addDomainMarker(deadline, Layer.FOREGROUND);
    numbers(plot, DayAxis.numbers(end, deadline.getValue(), until - begin), course.last());
    ChartLook.write(look.chart(title, below, plot), HEIGHT, out);
  }

  /** Level until the beginning of the day after the one on which something was said. */
  private XYSeries steps(BarPart part, double begin, double end, Course course) {
    var steps = new XYSeries(part.name(), true, false);
    var so = (double) part.of(course.before());
    steps.add(begin, so);
    for (var day : course.days()) {
      var at = Math.min(Math.max(axis.begin(day.on()), begin), end - 2);
      steps.addOrUpdate(at + 1, so);
      so = (double) part.of(day.measures());
      steps.addOrUpdate(at + 2, so);
    }
    steps.addOrUpdate(end, so);
    return steps;
  }

  private static StackedXYAreaRenderer2 areas() {
    var areas = new StackedXYAreaRenderer2();
    areas.setRoundXCoordinates(true);
    var series = 0;
    for (var part : BarPart.values()) {
      areas.setSeriesPaint(series++, part.fill());
    }
    return areas;
  }

  private LegendItemCollection legend() {
    var items = new LegendItemCollection();
    for (var part : BarPart.values()) {
      items.add(ProgressCharts.item(phrases.plain(part.measures()), part.fill(), part.edge()));
    }
    return items;
  }

  /** How many of each there are in the end, beside the middle of their stretch. */
  private void numbers(XYPlot plot, double at, Map<MeasureState, Long> last) {
    var below = 0L;
    for (var part : BarPart.values()) {
      var count = part.of(last);
      if (count > 0) {
        var number = new XYTextAnnotation(" " + count, at, below + count / 2.0);
        number.setFont(look.bold(34));
        number.setPaint(part.edge());
        number.setTextAnchor(TextAnchor.CENTER_LEFT);
        plot.addAnnotation(number);
      }
      below += count;
    }
  }
}
