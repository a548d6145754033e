package lv.terminbot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words that are looked for in texts, whatever their endings there. */
public final class SearchTerms {
  private static final int AROUND = 70;
  private final List<String> stems;

  private SearchTerms(List<String> stems) {
    this.stems = List.copyOf(stems);
  }

  /** The words of a search, parted by spaces. */
  public static SearchTerms of(String words) {
    return new SearchTerms(
        Word.of(words).stream()
            .map(word -> Stem.of(words.substring(word.from(), word.to())))
            .filter(stem -> !stem.isEmpty())
            .toList());
  }

  /** What each of the words begins with, folded. */
  public List<String> beginnings() {
    return stems;
  }

  /** Where a text has all of the words; empty if it lacks one. */
  public Optional<Place> in(String text) {
    if (stems.isEmpty() || !mayHaveAll(text)) {
      return Optional.empty();
    }
    var words = Word.of(text);
    var found = new ArrayList<Word>();
    for (var stem : stems) {
      var first = words.stream().filter(word -> word.folded().startsWith(stem)).findFirst();
      if (first.isEmpty()) {
        return Optional.empty();
      }
      found.add(first.get());
    }
    return Optional.of(Place.around(found.getFirst(), text));
  }

  /** Cheap, for very many texts: whether the letters of each word are there at all. */
  private boolean mayHaveAll(String text) {
    var folded = Word.fold(text);
    return stems.stream().allMatch(folded::contains);
  }

  /**
   * A word in a text.
   *
   * @param before what stands before it, shortened at a word
   * @param after what stands behind it, shortened at a word
   */
  public record Place(String before, String word, String after) {
    private static Place around(Word word, String text) {
      var from = Math.max(0, word.from() - AROUND);
      var to = Math.min(text.length(), word.to() + AROUND);
      var before = text.substring(from, word.from());
      var after = text.substring(word.to(), to);
      return new Place(
          from == 0 ? before : "…" + before.substring(before.indexOf(' ') + 1),
          text.substring(word.from(), word.to()),
          to == text.length()
              ? after
              : after.substring(0, Math.max(0, after.lastIndexOf(' '))) + " …");
    }
  }
}
