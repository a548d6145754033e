package lv.terminbot.report.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * How pictures look: as wide as a phone's screen is sharp, in large letters. What is done is dark
 * and whole, what is late is striped, what is owed is light and hatched, so that nobody has to tell
 * colours apart, on a grey printout neither.
 */
final class ChartLook {
  static final int WIDTH = 1080;
  static final Color INK = new Color(0x1A, 0x1A, 0x1A);
  static final Color DONE = new Color(0x00, 0x4E, 0x8C);
  static final Color LATE = new Color(0x9C, 0x1B, 0x1B);
  static final Color EDGE = new Color(0x8A, 0x4B, 0x00);
  static final Color FAINT = new Color(0xD5, 0xDB, 0xE1);
  static final BasicStroke LINE = new BasicStroke(3f);
  static final BasicStroke DASHES =
      new BasicStroke(
          4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {16f, 10f}, 0f);

  private final Font plain = PdfFonts.read("DejaVuSansCondensed.ttf");
  private final Font bold = PdfFonts.read("DejaVuSansCondensed-Bold.ttf");

  Font plain(int size) {
    return plain.deriveFont((float) size);
  }

  Font bold(int size) {
    return bold.deriveFont((float) size);
  }

  /** Dark stripes on a light ground. */
  static Paint hatched() {
    var size = 20;
    var stripes = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    var pen = stripes.createGraphics();
    pen.setColor(new Color(0xFF, 0xF1, 0xD6));
    pen.fillRect(0, 0, size, size);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(new Color(0xE3, 0x9A, 0x2D));
    pen.setStroke(new BasicStroke(4f));
    for (var from = -size; from <= size; from += size) {
      pen.drawLine(from, size, from + size, 0);
      pen.drawLine(from - size, size, from, 0);
    }
    pen.dispose();
    return new TexturePaint(stripes, new Rectangle(size, size));
  }

  /** Upright lines on a light ground. */
  static Paint striped() {
    var size = 14;
    var stripes = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    var pen = stripes.createGraphics();
    pen.setColor(new Color(0xFD, 0xE7, 0xE4));
    pen.fillRect(0, 0, size, size);
    pen.setColor(new Color(0xD9, 0x6B, 0x61));
    pen.fillRect(0, 0, 3, size);
    pen.dispose();
    return new TexturePaint(stripes, new Rectangle(size, size));
  }

  /**
   * @param below lines under the title
   */
  JFreeChart chart(String title, List<String> below, Plot plot) {
    var chart = new JFreeChart(plot);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(24, 24, 24, 36));
    var heading = new TextTitle(title, bold(36));
    heading.setPaint(INK);
    heading.setTextAlignment(HorizontalAlignment.LEFT);
    heading.setHorizontalAlignment(HorizontalAlignment.LEFT);
    chart.setTitle(heading);
    for (var line = 0; line < below.size(); line++) {
      chart.addSubtitle(line, under(below.get(line), line == below.size() - 1));
    }
    var legend = chart.getLegend();
    if (legend != null) {
      legend.setItemFont(plain(28));
      legend.setItemPaint(INK);
      legend.setPosition(RectangleEdge.BOTTOM);
      legend.setFrame(org.jfree.chart.block.BlockBorder.NONE);
      legend.setItemLabelPadding(new RectangleInsets(8, 8, 8, 24));
    }
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(0, 0, 0, 0));
    return chart;
  }

  private TextTitle under(String line, boolean last) {
    var under = new TextTitle(line, plain(26));
    under.setPaint(INK);
    under.setTextAlignment(HorizontalAlignment.LEFT);
    under.setHorizontalAlignment(HorizontalAlignment.LEFT);
    under.setPadding(4, 0, last ? 18 : 0, 0);
    return under;
  }

  void style(Axis axis) {
    axis.setTickLabelFont(plain(26));
    axis.setTickLabelPaint(INK);
    axis.setLabelFont(plain(26));
    axis.setLabelPaint(INK);
    axis.setAxisLinePaint(INK);
    axis.setTickMarkPaint(INK);
  }

  static void write(JFreeChart chart, int height, OutputStream out) {
    try {
      ImageIO.write(
          chart.createBufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB, null), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
