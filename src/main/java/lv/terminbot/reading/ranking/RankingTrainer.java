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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Trains the ranking: for each label a logistic regression by liblinear that tells its messages
 * from all others. Of the features those are kept that weigh most, each weight as a byte.
 */
final class RankingTrainer {
  private static final int LEAST = 3;
  private static final int MOST_FEATURES = 17_000;
  private static final int FRAME = 5;
  private static final double COST = 30;

  /** How far from the best is near enough; of few messages nearer. */
  private static final double PRECISION = 4;

  /** Of fewer messages each is told from all others, and more finely. */
  private static final double MANY = 1_000;

  /** One in so many of the other messages tells a label well enough from them. */
  private static final int OTHERS = 4;

  private final Label[] labels = Label.values();
  private final List<int[]> features = new ArrayList<>();
  private final List<Label> wanted = new ArrayList<>();
  private final Map<Integer, Integer> frame = new HashMap<>();
  private final Map<Integer, Set<Label>> whole = new HashMap<>();
  private final double sharpness;

  /**
   * @param sharpness what makes probabilities of scores; found on examples not trained on
   */
  RankingTrainer(double sharpness) {
    this.sharpness = sharpness;
    Linear.disableDebugOutput();
  }

  /** Whether a word, by its hash, is one of those around what is spoken of. */
  boolean isFrame(int hash) {
    return frame.getOrDefault(hash, 0) >= FRAME;
  }

  void add(Label label, int[] message) {
    features.add(message);
    wanted.add(label);
  }

  /** A message as it is, with what it names masked. */
  void addWhole(Label label, List<String> masked) {
    whole.computeIfAbsent(FeatureHash.of(masked), _ -> EnumSet.noneOf(Label.class)).add(label);
  }

  /** Words of an example around its slots. */
  void addFrame(List<String> words) {
    words.stream()
        .distinct()
        .forEach(w -> frame.merge(FeatureHash.of(List.of(w)), 1, Integer::sum));
  }

  Ranking train() {
    var ids = ids();
    var hashes = ids.keySet().stream().mapToInt(hash -> hash).sorted().toArray();
    var vectors = features.parallelStream().map(f -> vector(f, ids)).toArray(Feature[][]::new);
    var models = new double[labels.length][];
    for (var share = 0; share < OTHERS; share++) {
      var told = share; // from the same messages, which stay in the cache
      IntStream.range(0, labels.length)
          .filter(label -> label % OTHERS == told)
          .parallel()
          .forEach(label -> models[label] = weights(label, vectors, hashes.length));
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
    var worths = Features.worths(found);
    return Arrays.stream(found)
        .filter(ids::containsKey)
        .mapToObj(f -> new FeatureNode(ids.getOrDefault(f, 0) + 1, worths[f & 1]))
        .sorted(Comparator.comparingInt(FeatureNode::getIndex))
        .toArray(Feature[]::new);
  }

  /** Of each feature, and last of the label itself. */
  private double[] weights(int label, Feature[][] vectors, int size) {
    var chosen =
        IntStream.range(0, vectors.length)
            .filter(
                i ->
                    wanted.get(i) == labels[label]
                        || vectors.length < MANY
                        || isTold(features.get(i), label))
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
      problem.y[i] = wanted.get(chosen[i]) == labels[label] ? 1 : -1;
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
    weights[size] -= Math.log(OTHERS); // so many more of the others there are in truth
    return weights;
  }

  /** By the message alone, whatever others there are. */
  private static boolean isTold(int[] message, int label) {
    return Math.floorMod(FeatureHash.mixed(Arrays.hashCode(message)) + label, OTHERS) == 0;
  }

  private Ranking pruned(int[] hashes, List<double[]> models) {
    var sizes = new double[hashes.length];
    models.forEach(m -> IntStream.range(0, hashes.length).forEach(f -> sizes[f] += m[f] * m[f]));
    var kept =
        IntStream.range(0, hashes.length)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer f) -> -sizes[f])
                    .thenComparingInt(f -> hashes[f]))
            .limit(MOST_FEATURES)
            .sorted()
            .toList();
    var largest =
        models.parallelStream()
            .flatMapToDouble(m -> kept.stream().mapToDouble(f -> Math.abs(m[f])))
            .toArray();
    Arrays.parallelSort(largest);
    var most = largest[(int) (largest.length * 0.9998)];
    var step = most / Byte.MAX_VALUE;
    var weights = new byte[kept.size() * labels.length];
    for (var row = 0; row < kept.size(); row++) {
      for (var label = 0; label < labels.length; label++) {
        var weight = Math.round(models.get(label)[kept.get(row)] / step);
        weights[row * labels.length + label] = (byte) Math.clamp(weight, -127, 127);
      }
    }
    var bases = new float[labels.length];
    for (var label = 0; label < labels.length; label++) {
      bases[label] = (float) (models.get(label)[hashes.length] * sharpness);
    }
    var trained =
        new Ranking.Weights(
            labels,
            kept.stream().mapToInt(f -> hashes[f]).toArray(),
            weights,
            bases,
            (float) (step * sharpness));
    return new Ranking(
        trained,
        frame.entrySet().stream()
            .filter(word -> word.getValue() >= FRAME)
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray(),
        known());
  }

  /** What is an example of two things is not known. */
  private Map<Integer, Label> known() {
    var sure = new HashMap<Integer, Label>();
    whole.forEach(
        (hash, some) ->
            some.stream()
                .limit(1)
                .filter(_ -> some.size() == 1)
                .forEach(label -> sure.put(hash, label)));
    return sure;
  }
}
