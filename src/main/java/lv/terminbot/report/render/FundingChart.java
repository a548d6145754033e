package lv.terminbot.report.render;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.SortedMap;
import lv.terminbot.text.Phrases;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** A picture of the money of each year. */
final class FundingChart {
  private final ChartLook look = new ChartLook();
  private final Phrases phrases;

  FundingChart(Phrases phrases) {
    this.phrases = phrases;
  }

  /** What has been granted in each year. */
  void draw(
      String title, List<String> below, SortedMap<Integer, BigDecimal> euros, OutputStream out) {
    var data = new DefaultCategoryDataset();
    euros.forEach((year, amount) -> data.addValue(amount, "euros", Integer.toString(year)));
    var names = new CategoryAxis();
    look.style(names);
    names.setTickLabelFont(look.bold(28));
    var grouped = new Grouped(phrases);
    var amounts = new NumberAxis();
    look.style(amounts);
    amounts.setNumberFormatOverride(grouped);
    Scale.apply(
        amounts,
        euros.values().stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0),
        0.12);
    amounts.setLabel("EUR");
    var bars = new BarRenderer();
    ProgressCharts.plainly(bars);
    bars.setMaximumBarWidth(0.2);
    bars.setSeriesPaint(0, ChartLook.DONE);
    bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", grouped));
    bars.setDefaultItemLabelsVisible(true);
    bars.setDefaultItemLabelFont(look.bold(euros.size() > 6 ? 22 : 30));
    bars.setDefaultItemLabelPaint(ChartLook.INK);
    bars.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
    var plot = new CategoryPlot(data, names, amounts, bars);
    // every bar says its sum, and a line would run through the numbers
    plot.setRangeGridlinesVisible(false);
    JFreeChart chart = look.chart(title, below, plot);
    chart.removeLegend();
    ChartLook.write(chart, 1020, out);
  }

  /** Numbers as the language groups them. */
  private static final class Grouped extends NumberFormat {
    private static final long serialVersionUID = 1;
    private final transient Phrases phrases;

    Grouped(Phrases phrases) {
      this.phrases = phrases;
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
      return to.append(phrases.number(BigDecimal.valueOf(number)));
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
      return to.append(phrases.number(BigDecimal.valueOf(number)));
    }

    @Override
    public Number parse(String text, ParsePosition position) {
      throw new UnsupportedOperationException("a picture is not read");
    }
  }
}
