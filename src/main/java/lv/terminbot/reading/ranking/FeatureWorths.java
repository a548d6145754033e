package lv.terminbot.reading.ranking;

import java.util.Arrays;

/** What the features of one text are worth. */
final class FeatureWorths {
  /** So much do the pieces of words count together, where the words and pairs count one. */
  private static final double PIECES = 0.8;

  private FeatureWorths() {}

  /** Whether it is a piece of a word; there are many more of them than of words. */
  private static boolean isPiece(int feature) {
    return (feature & 1) == 0;
  }

  /** What one of these features is worth: those of words together as much as those of pieces. */
  static float[] of(int[] features) {
    var pieces = (int) Arrays.stream(features).filter(FeatureWorths::isPiece).count();
    return new float[] {
      (float) (PIECES / Math.sqrt(Math.max(1, pieces))),
      (float) (1 / Math.sqrt(Math.max(1, features.length - pieces)))
    };
  }
}
