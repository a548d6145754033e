package lv.terminbot.reading.ranking;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Trains the ranking of what messages want. */
final class RankingTrainer {
  private static final int MOST_FEATURES = 16_700;
  private static final int FRAME = 5;

  /** One in so many of the other messages tells a label well enough from them. */
  private static final int OTHERS = 4;

  private final List<Label> labels = List.of(Label.values());
  private final Map<Integer, Integer> frame = new HashMap<>();
  private final Map<Integer, Set<Label>> whole = new HashMap<>();
  private final ModelTrainer model;

  /**
   * @param sharpness what makes probabilities of scores; found on examples not trained on
   */
  RankingTrainer(double sharpness) {
    this.model = new ModelTrainer(labels.size(), OTHERS, MOST_FEATURES, sharpness);
  }

  /** Whether a word, by its hash, is one of those around what is spoken of. */
  boolean isFrame(int hash) {
    return frame.getOrDefault(hash, 0) >= FRAME;
  }

  void add(Label label, int[] message) {
    model.add(labels.indexOf(label), message);
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

  Ranking train(ToldStates told) {
    return new Ranking(
        Label.values(),
        model.train(),
        told,
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
