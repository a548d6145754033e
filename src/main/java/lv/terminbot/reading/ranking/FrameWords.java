package lv.terminbot.reading.ranking;

import java.util.Arrays;
import java.util.Optional;

/** The words that stand around what is spoken of, by their hashes. */
final class FrameWords {
  /** The letters that a slip of the pen leaves out, of each script. */
  private static final String LATIN = "aeiourstnlkmdpvzgjbcfhwyqx";

  private static final String CYRILLIC = "оеаинтсрвлкмдпуяызбгчйжхшюэщфцьъ";

  private final int[] hashes;

  /**
   * @param hashes in rising order
   */
  FrameWords(int[] hashes) {
    this.hashes = hashes;
  }

  int[] hashes() {
    return hashes.clone();
  }

  boolean has(int hash) {
    return Arrays.binarySearch(hashes, hash) >= 0;
  }

  /**
   * The word that this one is with two letters swapped, a letter too many or one too few; its first
   * letter stands. With another letter in its place a word is rather another one.
   */
  Optional<String> near(String written) {
    return swapped(written).or(() -> shortened(written)).or(() -> lengthened(written));
  }

  private Optional<String> swapped(String written) {
    var letters = written.toCharArray();
    for (var at = 1; at + 1 < letters.length; at++) {
      swap(letters, at);
      if (letters[at] != letters[at + 1] && has(hash(letters, letters.length))) {
        return Optional.of(new String(letters));
      }
      swap(letters, at);
    }
    return Optional.empty();
  }

  private static void swap(char[] letters, int at) {
    var one = letters[at];
    letters[at] = letters[at + 1];
    letters[at + 1] = one;
  }

  private Optional<String> shortened(String written) {
    var letters = new char[written.length() - 1];
    for (var without = 1; without < written.length(); without++) {
      written.getChars(0, without, letters, 0);
      written.getChars(without + 1, written.length(), letters, without);
      if (has(hash(letters, letters.length))) {
        return Optional.of(new String(letters));
      }
    }
    return Optional.empty();
  }

  private Optional<String> lengthened(String written) {
    var alphabet = written.charAt(0) > 0x3FF ? CYRILLIC : LATIN;
    var letters = new char[written.length() + 1];
    for (var with = 1; with <= written.length(); with++) {
      written.getChars(0, with, letters, 0);
      written.getChars(with, written.length(), letters, with + 1);
      for (var letter = 0; letter < alphabet.length(); letter++) {
        letters[with] = alphabet.charAt(letter);
        if (has(hash(letters, letters.length))) {
          return Optional.of(new String(letters));
        }
      }
    }
    return Optional.empty();
  }

  private static int hash(char[] letters, int size) {
    return FeatureHash.of(letters, size);
  }
}
