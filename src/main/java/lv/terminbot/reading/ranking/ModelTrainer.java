package lv.terminbot.reading.ranking;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Trains a model: for each outcome a logistic regression by liblinear that tells its texts from all
 * others. Of the features those are kept that weigh most, each weight as a byte.
 */
final class ModelTrainer {
  private static final int LEAST = 3;
  private static final double COST = 30;

  /** How far from the best is near enough; of few texts nearer. */
  private static final double PRECISION = 4;

  /** Of fewer texts each is told from all others, and more finely. */
  private static final double MANY = 1_000;

  private final List<int[]> features = new ArrayList<>();
  private final List<Integer> wanted = new ArrayList<>();
  private final int outcomes;
  private final int others;
  private final int most;
  private final double sharpness;

  /**
   * @param others one in so many of the other texts tells an outcome well enough from them
   * @param most how many features are kept
   * @param sharpness what makes probabilities of scores; found on examples not trained on
   */
  ModelTrainer(int outcomes, int others, int most, double sharpness) {
    this.outcomes = outcomes;
    this.others = others;
    this.most = most;
    this.sharpness = sharpness;
    Linear.disableDebugOutput();
  }

  void add(int outcome, int[] text) {
    features.add(text);
    wanted.add(outcome);
  }

  LinearModel train() {
    var ids = ids();
    if (ids.isEmpty()) {
      return LinearModel.untaught();
    }
    var hashes = ids.keySet().stream().mapToInt(hash -> hash).sorted().toArray();
    var vectors = features.parallelStream().map(f -> vector(f, ids)).toArray(Feature[][]::new);
    var models = new double[outcomes][];
    for (var share = 0; share < others; share++) {
      var told = share; // from the same messages, which stay in the cache
      IntStream.range(0, outcomes)
          .filter(outcome -> outcome % others == told)
          .parallel()
          .forEach(outcome -> models[outcome] = weights(outcome, vectors, hashes.length));
    }
    return pruned(hashes, List.of(models));
  }

  private Map<Integer, Integer> ids() {
    var all = features.parallelStream().flatMapToInt(Arrays::stream).toArray();
    Arrays.parallelSort(all);
    var ids = new HashMap<Integer, Integer>();
    for (var at = LEAST - 1; at < all.length; at++) {
      if (all[at] == all[at - LEAST + 1]) {
        ids.putIfAbsent(all[at], ids.size());
      }
    }
    return ids;
  }

  private static Feature[] vector(int[] found, Map<Integer, Integer> ids) {
    var worths = FeatureWorths.of(found);
    return Arrays.stream(found)
        .filter(ids::containsKey)
        .mapToObj(f -> new FeatureNode(ids.getOrDefault(f, 0) + 1, worths[f & 1]))
        .sorted(Comparator.comparingInt(FeatureNode::getIndex))
        .toArray(Feature[]::new);
  }

  /** Of each feature, and last of the outcome itself. */
  private double[] weights(int outcome, Feature[][] vectors, int size) {
    var chosen =
        IntStream.range(0, vectors.length)
            .filter(
                i ->
                    wanted.get(i) == outcome
                        || vectors.length < MANY
                        || isTold(features.get(i), outcome))
            .toArray();
    var problem = new Problem();
    problem.l = chosen.length;
    problem.n = size + 1;
    problem.bias = 1;
    problem.x = new Feature[chosen.length][];
    problem.y = new double[chosen.length];
    var base = new FeatureNode(size + 1, 1);
    for (var i = 0; i < chosen.length; i++) {
      var vector = vectors[chosen[i]];
      problem.x[i] = Arrays.copyOf(vector, vector.length + 1);
      problem.x[i][vector.length] = base;
      problem.y[i] = wanted.get(chosen[i]) == outcome ? 1 : -1;
    }
    if (Arrays.stream(problem.y).noneMatch(y -> y > 0)) {
      var none = new double[size + 1];
      none[size] = -20;
      return none;
    }
    var precision = Math.min(PRECISION, chosen.length / MANY);
    var model = Linear.train(problem, new Parameter(SolverType.L2R_LR_DUAL, COST, precision));
    var sign = model.getLabels()[0] > 0 ? 1 : -1;
    var weights = Arrays.stream(model.getFeatureWeights()).map(w -> w * sign).toArray();
    weights[size] -= Math.log(others); // so many more of the others there are in truth
    return weights;
  }

  /** By the message alone, whatever others there are. */
  private boolean isTold(int[] message, int outcome) {
    return Math.floorMod(FeatureHash.mixed(Arrays.hashCode(message)) + outcome, others) == 0;
  }

  private LinearModel pruned(int[] hashes, List<double[]> models) {
    var sizes = new double[hashes.length];
    models.forEach(m -> IntStream.range(0, hashes.length).forEach(f -> sizes[f] += m[f] * m[f]));
    var kept =
        IntStream.range(0, hashes.length)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer f) -> -sizes[f])
                    .thenComparingInt(f -> hashes[f]))
            .limit(most)
            .sorted()
            .toList();
    var largest =
        models.parallelStream()
            .flatMapToDouble(m -> kept.stream().mapToDouble(f -> Math.abs(m[f])))
            .toArray();
    Arrays.parallelSort(largest);
    var largestKept = largest[(int) (largest.length * 0.9998)];
    var step = largestKept / Byte.MAX_VALUE;
    var weights = new byte[kept.size() * outcomes];
    for (var row = 0; row < kept.size(); row++) {
      for (var outcome = 0; outcome < outcomes; outcome++) {
        var weight = Math.round(models.get(outcome)[kept.get(row)] / step);
        weights[row * outcomes + outcome] = (byte) Math.clamp(weight, -127, 127);
      }
    }
    var bases = new float[outcomes];
    for (var outcome = 0; outcome < outcomes; outcome++) {
      bases[outcome] = (float) (models.get(outcome)[hashes.length] * sharpness);
    }
    return new LinearModel(
        kept.stream().mapToInt(f -> hashes[f]).toArray(),
        weights,
        bases,
        (float) (step * sharpness));
  }
}
