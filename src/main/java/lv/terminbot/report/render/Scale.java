package lv.terminbot.report.render;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** Steps on an axis that a phone shows: few, and of round numbers. */
final class Scale {
  private static final int MOST_STEPS = 6;

  private Scale() {}

  /**
   * Lets an axis run from nought.
   *
   * @param most what has to be shown
   * @param above room above it, as a share of it
   */
  static void apply(NumberAxis axis, double most, double above) {
    axis.setTickUnit(new NumberTickUnit(step(most)));
    axis.setRange(0, Math.max(1, most) * (1 + above));
  }

  /** 1, 2, 5, 10, 20, 50 …; never less than one. */
  private static double step(double most) {
    var ten = 1.0;
    while (most / (ten * 10) > MOST_STEPS) {
      ten *= 10;
    }
    for (var step : new double[] {1, 2, 5, 10}) {
      if (most / (ten * step) <= MOST_STEPS) {
        return ten * step;
      }
    }
    return ten * 10;
  }
}
