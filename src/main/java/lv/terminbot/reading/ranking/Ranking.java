package lv.terminbot.reading.ranking;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.words.StopWords;

/**
 * The trained ranking of what a message can want. Made by {@link RankingTrainer} from the examples
 * when the program is built; read once, safe to ask from any thread.
 */
public final class Ranking {
  private static final int VERSION = 1;

  /** What scores so much less than the best is not wanted. */
  private static final float FAR = 6;

  /** Words of no more letters say little. */
  private static final int SHORT = 3;

  private final Label[] labels;
  private final int[] features;
  private final byte[] weights;
  private final float[] bases;
  private final float scale;
  private final int[] table;
  private final FrameWords frame;
  private final Map<Integer, Label> known;

  public record Candidate(Label label, double probability) {}

  /**
   * What was trained: the hashes of the features that count, the weight of each for each label as a
   * byte, what a weight is multiplied by, and the basis of each label.
   */
  static final class Weights {
    private final Label[] labels;
    private final int[] features;
    private final byte[] weights;
    private final float[] bases;
    private final float scale;

    Weights(Label[] labels, int[] features, byte[] weights, float[] bases, float scale) {
      this.labels = labels;
      this.features = features;
      this.weights = weights;
      this.bases = bases;
      this.scale = scale;
    }
  }

  /**
   * @param frame the hashes of words that stand around what is spoken of
   * @param known what whole messages want that were examples, by their hash
   */
  Ranking(Weights trained, int[] frame, Map<Integer, Label> known) {
    this.labels = trained.labels;
    this.features = trained.features;
    this.weights = trained.weights;
    this.bases = trained.bases;
    this.scale = trained.scale;
    this.frame = new FrameWords(frame);
    this.known = Map.copyOf(known);
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

  private List<Candidate> rank(int[] found) {
    var scores = bases.clone();
    var sums = new int[2][labels.length];
    for (var hash : found) {
      var row = row(hash);
      if (row >= 0) {
        var from = row * labels.length;
        var sum = sums[hash & 1];
        for (var label = 0; label < labels.length; label++) {
          sum[label] += weights[from + label];
        }
      }
    }
    var worths = Features.worths(found);
    for (var label = 0; label < labels.length; label++) {
      scores[label] += scale * (sums[0][label] * worths[0] + sums[1][label] * worths[1]);
    }
    return probable(scores);
  }

  private List<Candidate> probable(float[] scores) {
    var highest = IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).max().orElse(0);
    var total =
        IntStream.range(0, scores.length).mapToDouble(i -> Math.exp(scores[i] - highest)).sum();
    return IntStream.range(0, scores.length)
        .filter(i -> scores[i] > highest - FAR)
        .mapToObj(i -> new Candidate(labels[i], Math.exp(scores[i] - highest) / total))
        .sorted(Comparator.comparingDouble(Candidate::probability).reversed())
        .toList();
  }

  /** What a message wants that is an example word for word, but for what it names. */
  public Optional<Label> known(List<String> masked) {
    return Optional.ofNullable(known.get(FeatureHash.of(masked)));
  }

  /** All labels by a text's entities, the likeliest first. */
  public List<Candidate> rank(Entities entities, PlanIndex index) {
    return rank(Features.extract(entities, index, frame::has));
  }

  /** The same for somebody who wants some things more often than others. */
  public List<Candidate> rank(Entities entities, PlanIndex index, Speaker speaker) {
    var all = rank(entities, index);
    // what is far behind counts too: nothing is certain by the ranking alone
    var far = 1 - all.stream().mapToDouble(Candidate::probability).sum();
    var ranked =
        all.stream()
            .map(c -> new Candidate(c.label(), c.probability() * speaker.likelihood(c.label())))
            .toList();
    var sum = far + ranked.stream().mapToDouble(Candidate::probability).sum();
    return ranked.stream()
        .map(c -> new Candidate(c.label(), c.probability() / sum))
        .sorted(Comparator.comparingDouble(Candidate::probability).reversed())
        .toList();
  }

  /** Whether a word says how something is asked rather than what is asked about. */
  public boolean isFrame(String folded) {
    return frame.has(FeatureHash.of(List.of(folded)));
  }

  /** Such a word that this one is with a slip of the pen. */
  public Optional<String> nearFrame(String folded) {
    return frame.near(folded);
  }

  /**
   * How many words that say something speak against a label, or stood in no example: perhaps
   * another thing is wanted, with the same words around it.
   */
  public long against(Entities entities, PlanIndex index, Label label) {
    var column = Arrays.asList(labels).indexOf(label);
    var tokens = entities.tokens();
    return IntStream.range(0, tokens.size())
        .filter(at -> !entities.isNamed(at) && !index.isWordOfATitle(tokens.written(at)))
        .mapToObj(tokens.folded()::get)
        .filter(word -> word.length() > SHORT && !StopWords.have(word))
        .filter(word -> !isFrame(word) || weight(word, column) < 0)
        .count();
  }

  private int weight(String folded, int column) {
    var row = row(Features.ofWord(folded));
    return row < 0 ? 0 : weights[row * labels.length + column];
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
  public static Ranking read(InputStream stream) throws IOException {
    var in = new DataInputStream(stream);
    if (in.readInt() != VERSION) {
      throw new IOException("the ranking is of another version; build the program anew");
    }
    var labels = new Label[in.readInt()];
    for (var i = 0; i < labels.length; i++) {
      labels[i] = Label.valueOf(in.readUTF());
    }
    var bases = new float[labels.length];
    for (var i = 0; i < bases.length; i++) {
      bases[i] = in.readFloat();
    }
    var scale = in.readFloat();
    var features = ints(in);
    var frame = ints(in);
    var weights = in.readNBytes(features.length * labels.length);
    var known = new HashMap<Integer, Label>();
    for (var left = in.readInt(); left > 0; left--) {
      known.put(in.readInt(), labels[in.readUnsignedByte()]);
    }
    return new Ranking(new Weights(labels, features, weights, bases, scale), frame, known);
  }

  private static int[] ints(DataInputStream in) throws IOException {
    var size = in.readInt();
    var bytes = java.nio.ByteBuffer.wrap(in.readNBytes(size * Integer.BYTES));
    var ints = new int[size];
    bytes.asIntBuffer().get(ints);
    return ints;
  }

  /** Writes it for {@link #read}. */
  public void write(OutputStream stream) throws IOException {
    var out = new DataOutputStream(stream);
    out.writeInt(VERSION);
    out.writeInt(labels.length);
    for (var label : labels) {
      out.writeUTF(label.name());
    }
    for (var base : bases) {
      out.writeFloat(base);
    }
    out.writeFloat(scale);
    for (var ints : List.of(features, frame.hashes())) {
      out.writeInt(ints.length);
      var bytes = java.nio.ByteBuffer.allocate(ints.length * Integer.BYTES);
      bytes.asIntBuffer().put(ints);
      out.write(bytes.array());
    }
    out.write(weights);
    out.writeInt(known.size());
    for (var one : new TreeMap<>(known).entrySet()) {
      out.writeInt(one.getKey());
      out.writeByte(Arrays.asList(labels).indexOf(one.getValue()));
    }
    out.flush();
  }
}
