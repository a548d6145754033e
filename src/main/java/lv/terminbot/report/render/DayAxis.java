package lv.terminbot.report.render;

import java.awt.Color;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import lv.terminbot.text.Phrases;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.TickUnitSource;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.RectangleInsets;

/** The days below a picture over time, and the deadline among them. */
final class DayAxis {
  static final double DAY = 86_400_000.0;

  private final ChartLook look;
  private final Phrases phrases;
  private final ZoneId zone;

  DayAxis(ChartLook look, Phrases phrases, ZoneId zone) {
    this.look = look;
    this.phrases = phrases;
    this.zone = zone;
  }

  DateAxis draw() {
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

  /** The moment at which a day begins. */
  double begin(LocalDate day) {
    return (double) day.atStartOfDay(zone).toInstant().toEpochMilli();
  }

  /** A dashed line where the deadline, the last day of which still counts, is over. */
  ValueMarker deadline(LocalDate due) {
    var marker = new ValueMarker(begin(due.plusDays(1)), ChartLook.EDGE, ChartLook.DASHES);
    words(marker, phrases.plain("report.chart.deadline", "date", phrases.day(due)));
    marker.setLabelPaint(ChartLook.EDGE);
    return marker;
  }

  /**
   * Where the numbers of the last day stand: behind it, and behind the deadline if that would run
   * through them.
   *
   * @param room how long what is shown is
   */
  static double numbers(double end, double deadline, double room) {
    return deadline >= end && deadline - end < room * 0.1 ? deadline : end;
  }

  void words(Marker marker, String words) {
    marker.setLabel(words);
    marker.setLabelFont(look.bold(26));
    marker.setLabelPaint(ChartLook.INK);
    marker.setLabelBackgroundColor(Color.WHITE);
  }
}
