package lv.terminbot.reading.ranking;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/**
 * How likely each of some outcomes is by what is seen of a text: for each feature and outcome a
 * weight of one byte. Made by {@link ModelTrainer}; safe to ask from any thread.
 */
final class LinearModel {
  private final int[] features;
  private final byte[] weights;
  private final float[] bases;
  private final float scale;
  private final int[] table;

  /**
   * @param features the hashes of those that count
   * @param weights of each feature for each outcome
   * @param bases of each outcome
   * @param scale what a weight is multiplied by
   */
  LinearModel(int[] features, byte[] weights, float[] bases, float scale) {
    this.features = features;
    this.weights = weights;
    this.bases = bases;
    this.scale = scale;
    var size = Integer.highestOneBit(Math.max(2, features.length)) * 4;
    this.table = new int[size];
    for (var row = 0; row < features.length; row++) {
      var at = features[row] & (size - 1);
      while (table[at] != 0) {
        at = (at + 1) & (size - 1);
      }
      table[at] = row + 1;
    }
  }

  /** What no example has taught. */
  static LinearModel untaught() {
    return new LinearModel(new int[0], new byte[0], new float[0], 1);
  }

  /** Whether nothing was learned. */
  boolean isEmpty() {
    return features.length == 0;
  }

  /** Of each outcome; together one. */
  double[] probabilities(int[] found) {
    var sums = new int[2][bases.length];
    for (var hash : found) {
      var row = row(hash);
      if (row >= 0) {
        var from = row * bases.length;
        var sum = sums[hash & 1];
        for (var outcome = 0; outcome < bases.length; outcome++) {
          sum[outcome] += weights[from + outcome];
        }
      }
    }
    var worths = FeatureWorths.of(found);
    var scores =
        IntStream.range(0, bases.length)
            .mapToDouble(i -> bases[i] + scale * (sums[0][i] * worths[0] + sums[1][i] * worths[1]))
            .toArray();
    var highest = IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).max().orElse(0);
    var total = 0.0;
    for (var outcome = 0; outcome < scores.length; outcome++) {
      scores[outcome] = Math.exp(scores[outcome] - highest);
      total += scores[outcome];
    }
    for (var outcome = 0; outcome < scores.length; outcome++) {
      scores[outcome] /= total;
    }
    return scores;
  }

  /** What a feature says for an outcome, or against it; nothing where it was not learned. */
  int weight(int feature, int outcome) {
    var row = row(feature);
    return row < 0 ? 0 : weights[row * bases.length + outcome];
  }

  private int row(int hash) {
    var at = hash & (table.length - 1);
    while (table[at] != 0) {
      var row = table[at] - 1;
      if (features[row] == hash) {
        return row;
      }
      at = (at + 1) & (table.length - 1);
    }
    return -1;
  }

  /** Reads what {@link #write} wrote. */
  static LinearModel read(DataInputStream in) throws IOException {
    var bases = new float[in.readInt()];
    for (var i = 0; i < bases.length; i++) {
      bases[i] = in.readFloat();
    }
    var scale = in.readFloat();
    var features = ints(in);
    return new LinearModel(features, in.readNBytes(features.length * bases.length), bases, scale);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(bases.length);
    for (var base : bases) {
      out.writeFloat(base);
    }
    out.writeFloat(scale);
    write(out, features);
    out.write(weights);
  }

  static int[] ints(DataInputStream in) throws IOException {
    var size = in.readInt();
    var bytes = ByteBuffer.wrap(in.readNBytes(size * Integer.BYTES));
    var ints = new int[size];
    bytes.asIntBuffer().get(ints);
    return ints;
  }

  static void write(DataOutputStream out, int[] ints) throws IOException {
    out.writeInt(ints.length);
    var bytes = ByteBuffer.allocate(ints.length * Integer.BYTES);
    bytes.asIntBuffer().put(ints);
    out.write(bytes.array());
  }
}
