package lv.terminbot.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import lv.terminbot.text.Phrases;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Pictures of a cycle, as wide as a phone's screen is sharp. Blue and orange differ in lightness,
 * too, and each bar bears its number, so that nobody has to tell colours apart.
 */
final class ProgressCharts {
  private static final int WIDTH = 1080;
  private static final int HEIGHT = 1000;
  private static final Color DONE = new Color(0x00, 0x4E, 0x8C);
  private static final Color OWED = new Color(0xF2, 0xB1, 0x34);
  private static final Color INK = new Color(0x1A, 0x1A, 0x1A);
  private static final String FONT = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf";

  private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd.MM.");

  private final Phrases phrases;

  ProgressCharts(Phrases phrases) {
    this.phrases = phrases;
  }

  /** A bar for each, of what is answered and what is still owed. */
  byte[] bars(String title, List<Share> shares) {
    var chart = chart(title);
    var names = shares.stream().map(Share::name).toList();
    chart.addSeries(
        phrases.plain("report.chart.answered"),
        names,
        shares.stream().map(Share::answered).toList());
    chart.addSeries(
        phrases.plain("report.chart.owed"), names, shares.stream().map(Share::owed).toList());
    chart.getStyler().setStacked(true).setYAxisDecimalPattern("0");
    if (shares.size() > 10) {
      chart.getStyler().setXAxisLabelRotation(90);
    }
    return png(chart);
  }

  /** What has been granted in each year. */
  byte[] years(String title, Map<Integer, Double> thousands) {
    var sorted = new TreeMap<>(thousands);
    var chart = chart(title);
    chart.addSeries(
        phrases.plain("report.chart.thousands"),
        sorted.keySet().stream().map(String::valueOf).toList(),
        List.copyOf(sorted.values()));
    chart.getStyler().setYAxisDecimalPattern("#,##0");
    return png(chart);
  }

  /** How answers came in, day by day, against all that were asked and the deadline. */
  byte[] days(String title, List<Day> days, long all, LocalDate deadline) {
    var chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).title(title).build();
    var styler = chart.getStyler();
    style(styler);
    styler.setSeriesColors(new Color[] {DONE});
    styler.setXAxisTickLabelsFormattingFunction(ProgressCharts::day);
    styler.setYAxisDecimalPattern("0").setYAxisMin(0.0);
    styler.setYAxisMax((double) Math.max(1, all));
    styler.setXAxisTickMarkSpacingHint(170);
    var last = days.stream().mapToDouble(Day::at).max().orElse(0);
    styler.setXAxisMax(Math.max(last, deadline.toEpochDay() + 3.0));
    styler.setAnnotationLineColor(new Color(0xB3, 0x4A, 0x00));
    styler.setAnnotationLineStroke(new BasicStroke(5));
    var series =
        chart.addSeries(
            phrases.plain("report.chart.answered"),
            days.stream().map(Day::at).toList(),
            days.stream().map(Day::answered).toList());
    series.setMarker(SeriesMarkers.NONE);
    series.setLineWidth(6);
    var line = new AnnotationLine(deadline.toEpochDay() + 1.0, true, false);
    chart.addAnnotation(line);
    return png(chart);
  }

  private static String day(double at) {
    return LocalDate.ofEpochDay((long) Math.floor(at)).format(SHORT_DAY);
  }

  /** How many of a group have answered, and how many owe. */
  record Share(String name, long answered, long owed) {}

  /**
   * How many had answered at a moment.
   *
   * @param at in days since 1970
   */
  record Day(double at, long answered) {}

  private CategoryChart chart(String title) {
    var chart = new CategoryChartBuilder().width(WIDTH).height(HEIGHT).title(title).build();
    style(chart.getStyler());
    chart
        .getStyler()
        .setLabelsVisible(true)
        .setLabelsFont(font(26))
        .setLabelsFontColorAutomaticEnabled(true)
        .setAvailableSpaceFill(0.75);
    chart.getStyler().setSeriesColors(new Color[] {DONE, OWED});
    return chart;
  }

  private static void style(AxesChartStyler styler) {
    styler.setAxisTickLabelsFont(font(26));
    styler.setAxisTickLabelsColor(INK);
    styler.setChartTitleFont(font(34));
    styler.setChartFontColor(INK);
    styler.setChartTitleBoxVisible(false);
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setChartPadding(30);
    styler.setLegendFont(font(28));
    styler.setLegendPosition(LegendPosition.OutsideS);
    styler.setLegendLayout(LegendLayout.Horizontal);
    styler.setLegendBorderColor(Color.WHITE);
    styler.setPlotBorderVisible(false);
    styler.setAntiAlias(true);
  }

  private static Font font(int points) {
    try (var file = ProgressCharts.class.getResourceAsStream(FONT)) {
      return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(file, FONT))
          .deriveFont((float) points);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(FONT + " cannot be read", e);
    }
  }

  private static byte[] png(org.knowm.xchart.internal.chartpart.IChart chart) {
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(BitmapEncoder.getBufferedImage(chart), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
