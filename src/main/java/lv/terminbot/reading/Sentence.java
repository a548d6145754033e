package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.Sense.Code;
import lv.terminbot.reading.Sense.Filler;
import lv.terminbot.reading.Sense.Unknown;

/**
 * A text taken apart: what was said in order, each part with its sense.
 *
 * @param said the text as it was written
 */
record Sentence(String said, List<Part> parts) {
  private static final int LONGEST_PHRASE = 8;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]\\s+\\S|\\n");
  private static final Pattern ASKED = Pattern.compile("[!?？]{0,9}[?？][!?？]{0,9}$");
  private static final String WHOLE = "[1-9][0-9]{0,2}";

  /**
   * A sense with the words it was found in.
   *
   * @param from where it begins in the text
   * @param to where it ends in the text
   */
  record Part(Sense sense, String folded, int from, int to) {}

  static Sentence of(String said, Vocabulary vocabulary, PlanIndex index) {
    var words = Word.of(said);
    var folded = words.stream().map(Word::folded).toList();
    var parts = new ArrayList<Part>();
    for (var at = 0; at < words.size(); ) {
      var ahead = folded.subList(at, Math.min(words.size(), at + LONGEST_PHRASE));
      var ofOther = vocabulary.otherNumbers().have(said, words, at, index);
      var phrase =
          number(ahead.getFirst(), ofOther)
              .or(() -> phrase(ahead, vocabulary, index))
              .orElse(unknown(ahead));
      var last = words.get(at + phrase.words().size() - 1);
      var text = String.join(" ", phrase.words());
      parts.add(new Part(phrase.sense(), text, words.get(at).from(), last.to()));
      at += phrase.words().size();
    }
    return new Sentence(said, List.copyOf(parts));
  }

  /** Whether it ends in a question mark that belongs to the sentence with this part in it. */
  boolean asksAbout(Part part) {
    var end = ASKED.matcher(said.stripTrailing()).replaceFirst("?");
    if (!end.endsWith("?")) {
      return false;
    }
    return !SENTENCE_END.matcher(end.substring(part.to())).find();
  }

  boolean isQuestion() {
    return !parts.isEmpty() && asksAbout(parts.getLast());
  }

  List<MeasureNumber> numbers() {
    return all(Sense.Numbered.class).map(Sense.Numbered::number).distinct().toList();
  }

  List<Integer> wholes() {
    return all(Sense.Whole.class).map(Sense.Whole::number).distinct().toList();
  }

  List<InstitutionCode> codes() {
    return all(Code.class).map(Code::institution).distinct().toList();
  }

  List<ProgressState> states() {
    return all(Sense.State.class).map(Sense.State::state).distinct().toList();
  }

  List<Topic> topics() {
    return all(Sense.About.class).map(Sense.About::topic).distinct().toList();
  }

  <T extends Sense> Stream<T> all(Class<T> kind) {
    return parts.stream().map(Part::sense).filter(kind::isInstance).map(kind::cast);
  }

  /** The first words that say something. */
  Optional<Sense> leading() {
    return parts.stream().map(Part::sense).filter(s -> !(s instanceof Filler)).findFirst();
  }

  /** The words that mean nothing known, or put the rest in doubt. */
  List<String> unknown() {
    return parts.stream()
        .filter(part -> part.sense() instanceof Unknown || part.sense() instanceof Sense.Doubt)
        .map(Part::folded)
        .toList();
  }

  private static Optional<Lexicon.Phrase> number(String word, boolean ofOther) {
    return MeasureNumber.read(word)
        .filter(_ -> !ofOther)
        .<Sense>map(Sense.Numbered::new)
        .or(() -> Optional.of(word).filter(w -> w.matches(WHOLE)).map(Sentence::whole))
        .map(sense -> new Lexicon.Phrase(List.of(word), sense));
  }

  private static Sense whole(String digits) {
    return new Sense.Whole(Integer.parseInt(digits));
  }

  private static Optional<Lexicon.Phrase> phrase(
      List<String> ahead, Vocabulary vocabulary, PlanIndex index) {
    var known = vocabulary.at(ahead);
    return known
        .filter(phrase -> !(phrase.sense() instanceof Filler))
        .or(() -> index.codes().at(ahead))
        .or(() -> known);
  }

  private static Lexicon.Phrase unknown(List<String> ahead) {
    return new Lexicon.Phrase(List.of(ahead.getFirst()), new Unknown());
  }
}
