package lv.terminbot.reading.entity;

import lv.terminbot.reading.words.Vocabulary;
import lv.terminbot.text.Word;

/** "pabeigts punkts nākamais": who dictates says where a sentence ends. */
final class SpokenStops {
  private final Vocabulary vocabulary;

  SpokenStops(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** With a stop for each that is no part of a number, where numbers are spoken. */
  String asSigns(String text) {
    if (text.chars().anyMatch(Character::isDigit)) {
      return text;
    }
    var words = Word.of(text);
    var signed = new StringBuilder(text);
    var areNumbers = false;
    for (var at = words.size() - 1; at > 0; at--) {
      if (vocabulary.isPoint(words.get(at).folded())) {
        var isBehindANumber = vocabulary.number(words.get(at - 1).folded()).isPresent();
        if (isBehindANumber) {
          areNumbers = true;
        } else {
          signed.replace(words.get(at - 1).to(), words.get(at).to(), ".");
        }
      }
    }
    return areNumbers ? signed.toString() : text;
  }
}
