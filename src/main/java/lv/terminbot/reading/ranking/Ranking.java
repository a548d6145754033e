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
  private static final int VERSION = 2;

  /** What is so much less likely than the best is not wanted. */
  private static final double FAR = Math.exp(-6);

  /** Words of no more letters say little. */
  private static final int SHORT = 3;

  private final Label[] labels;
  private final LinearModel model;
  private final ToldStates told;
  private final FrameWords frame;
  private final Map<Integer, Label> known;

  public record Candidate(Label label, double probability) {}

  /**
   * @param model with an outcome for each label
   * @param frame the hashes of words that stand around what is spoken of
   * @param known what whole messages want that were examples, by their hash
   */
  Ranking(
      Label[] labels, LinearModel model, ToldStates told, int[] frame, Map<Integer, Label> known) {
    this.labels = labels;
    this.model = model;
    this.told = told;
    this.frame = new FrameWords(frame);
    this.known = Map.copyOf(known);
  }

  private List<Candidate> rank(int[] found) {
    var likely = model.probabilities(found);
    var highest = Arrays.stream(likely).max().orElse(0);
    return IntStream.range(0, likely.length)
        .filter(i -> likely[i] > highest * FAR)
        .mapToObj(i -> new Candidate(labels[i], likely[i]))
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
        .filter(word -> !isFrame(word) || model.weight(Features.ofWord(word), column) < 0)
        .count();
  }

  /** What else was learned: how far a measure is by what is told of it. */
  public ToldStates told() {
    return told;
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
    var model = LinearModel.read(in);
    var told = ToldStates.read(in);
    var frame = LinearModel.ints(in);
    var known = new HashMap<Integer, Label>();
    for (var left = in.readInt(); left > 0; left--) {
      known.put(in.readInt(), labels[in.readUnsignedByte()]);
    }
    return new Ranking(labels, model, told, frame, known);
  }

  /** Writes it for {@link #read}. */
  public void write(OutputStream stream) throws IOException {
    var out = new DataOutputStream(stream);
    out.writeInt(VERSION);
    out.writeInt(labels.length);
    for (var label : labels) {
      out.writeUTF(label.name());
    }
    model.write(out);
    told.write(out);
    LinearModel.write(out, frame.hashes());
    out.writeInt(known.size());
    for (var one : new TreeMap<>(known).entrySet()) {
      out.writeInt(one.getKey());
      out.writeByte(Arrays.asList(labels).indexOf(one.getValue()));
    }
    out.flush();
  }
}
