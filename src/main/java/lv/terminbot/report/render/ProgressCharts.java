package lv.terminbot.report.render;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.io.OutputStream;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lv.terminbot.text.Phrases;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPosition;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.CategoryLabelWidthType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** A picture in bars of how far each group is. */
final class ProgressCharts {
  private final ChartLook look = new ChartLook();
  private final Phrases phrases;
  private final Function<BarPart, String> key;

  /**
   * @param key what a part is called there, as a text key
   */
  ProgressCharts(Phrases phrases, Function<BarPart, String> key) {
    this.phrases = phrases;
    this.key = key;
  }

  /**
   * How many of a group there are of each part.
   *
   * @param parts all of them, also of none
   */
  record Share(String name, Map<BarPart, Long> parts) {
    long all() {
      return parts.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** A bar for each, of what was answered by how far it is, and of what is still owed. */
  void bars(String title, List<String> below, List<Share> shares, OutputStream out) {
    var data = new DefaultCategoryDataset();
    for (var share : shares) {
      share
          .parts()
          .forEach((part, count) -> data.addValue((double) count, part.name(), share.name()));
    }
    var names = new Names();
    look.style(names);
    names.setTickLabelFont(look.plain(25));
    names.setMaximumCategoryLabelLines(3);
    names.setLowerMargin(0.01);
    names.setUpperMargin(0.01);
    names.setCategoryMargin(0.28);
    names.setTickMarksVisible(false);
    names.setCategoryLabelPositions(
        CategoryLabelPositions.replaceLeftPosition(
            CategoryLabelPositions.STANDARD,
            new CategoryLabelPosition(
                RectangleAnchor.RIGHT,
                TextBlockAnchor.CENTER_RIGHT,
                TextAnchor.CENTER_RIGHT,
                0.0,
                CategoryLabelWidthType.RANGE,
                0.42f)));
    var longest = shares.stream().mapToLong(Share::all).max().orElse(1);
    var crowded = isCrowded(shares, longest);
    var stacked = stacked();
    stacked.setRenderAsPercentages(crowded);
    var plot = new CategoryPlot(data, names, crowded ? shares() : counts(longest), stacked);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setRangeGridlinePaint(ChartLook.FAINT);
    plot.setRangeGridlineStroke(ChartLook.LINE);
    plot.setFixedLegendItems(legend());
    var most = shares.stream().mapToInt(s -> s.name().length()).max().orElse(0);
    var room = most > 56 ? 104 : most > 28 ? 84 : 68;
    ChartLook.write(look.chart(title, below, plot), 500 + shares.size() * room, out);
  }

  /**
   * Whether a bar is too short beside the longest for its numbers to be read; then all are equally
   * long and show shares.
   */
  private static boolean isCrowded(List<Share> shares, long longest) {
    return shares.stream()
        .flatMap(share -> share.parts().values().stream())
        .anyMatch(part -> part > 0 && part * 30 < longest);
  }

  private NumberAxis shares() {
    var axis = new NumberAxis();
    look.style(axis);
    axis.setRange(0, 1.001);
    axis.setTickUnit(new NumberTickUnit(0.25));
    axis.setNumberFormatOverride(NumberFormat.getPercentInstance(phrases.language().locale()));
    return axis;
  }

  private NumberAxis counts(long longest) {
    var axis = new NumberAxis();
    look.style(axis);
    Scale.apply(axis, (double) longest, 0.02);
    return axis;
  }

  /** Names that end at the bars. */
  private static final class Names extends CategoryAxis {
    private static final long serialVersionUID = 1;

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(
        Comparable category, float width, RectangleEdge edge, Graphics2D pen) {
      var label = super.createLabel(category, width, edge, pen);
      label.setLineAlignment(HorizontalAlignment.RIGHT);
      return label;
    }
  }

  private StackedBarRenderer stacked() {
    var bars = new StackedBarRenderer();
    plainly(bars);
    bars.setDrawBarOutline(true);
    var series = 0;
    for (var part : BarPart.values()) {
      bars.setSeriesPaint(series, part.fill());
      bars.setSeriesOutlinePaint(series, part.edge());
      bars.setSeriesOutlineStroke(series, ChartLook.LINE);
      bars.setSeriesItemLabelPaint(series++, part.ink());
    }
    bars.setDefaultItemLabelGenerator(new SomeOnly());
    bars.setDefaultItemLabelsVisible(true);
    bars.setDefaultItemLabelFont(look.bold(28));
    var middle = new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER);
    bars.setDefaultPositiveItemLabelPosition(middle);
    bars.setPositiveItemLabelPositionFallback(middle);
    return bars;
  }

  static void plainly(BarRenderer bars) {
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
  }

  private LegendItemCollection legend() {
    var items = new LegendItemCollection();
    for (var part : BarPart.values()) {
      items.add(item(phrases.plain(key.apply(part)), part.fill(), part.edge()));
    }
    return items;
  }

  static LegendItem item(String words, Paint fill, Paint edge) {
    return new LegendItem(
        words, null, null, null, new Rectangle(0, -12, 44, 24), fill, ChartLook.LINE, edge);
  }

  /** No nought in a bar that is not there. */
  private static final class SomeOnly implements CategoryItemLabelGenerator {
    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
      return data.getRowKey(row).toString();
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
      return data.getColumnKey(column).toString();
    }

    @Override
    public String generateLabel(CategoryDataset data, int row, int column) {
      var value = data.getValue(row, column);
      return value == null || value.longValue() == 0 ? "" : Long.toString(value.longValue());
    }
  }
}
