package lv.terminbot.reading.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.plan.ProgressState;

/** The states that a misspelt word may mean, among all the words that it is near to. */
final class NearStates {
  private static final int SHORTEST = 4;

  private final Map<Character, List<Known>> byFirstLetter;

  /** A word that stands alone for a state, or beside one and is none. */
  private record Known(String word, Optional<ProgressState> state) {}

  /**
   * @param marks what stands beside a state
   */
  NearStates(Stream<Lexicon.Phrase<ProgressState>> states, Stream<Lexicon.Phrase<Mark>> marks) {
    this.byFirstLetter =
        Stream.concat(
                states.map(p -> new Known(p.words().getFirst(), Optional.of(p.meaning()))),
                marks.map(p -> new Known(p.words().getFirst(), Optional.empty())))
            .filter(known -> known.word().length() >= SHORTEST)
            .collect(Collectors.groupingBy(known -> known.word().charAt(0)));
  }

  /** The only state that it can mean. */
  Optional<ProgressState> to(String word) {
    var near =
        byFirstLetter.getOrDefault(word.charAt(0), List.of()).stream()
            .filter(known -> Likeness.slipInside(word, known.word()))
            .filter(known -> isAsGood(word, known))
            .map(Known::state)
            .distinct()
            .toList();
    return near.size() == 1 ? near.getFirst() : Optional.empty();
  }

  /**
   * What is done is not guessed from a word with other letters, "izlasīju" and "izdarīju", nor
   * anything from one with two others: "termiņa" and "turpina".
   */
  private static boolean isAsGood(String word, Known known) {
    return !Likeness.isChanged(word, known.word())
        || (!isDone(known) && Likeness.distance(word, known.word()) == 1);
  }

  private static boolean isDone(Known known) {
    return known.state().filter(state -> state == ProgressState.DONE).isPresent();
  }
}
