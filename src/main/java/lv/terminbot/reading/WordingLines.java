package lv.terminbot.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.joining.OfWording;

/** "teksts letter lv: …": what a text is to say. Nothing of the words is read. */
final class WordingLines {
  private static final Pattern LINE =
      Pattern.compile(
          "(?iu)(?:teksts|text)\\s+(?<code>[a-z]+(?:-[a-z]+)?)\\s+(?<language>[a-z]{2}):\\s*(?<words>.*)",
          Pattern.DOTALL);

  private WordingLines() {}

  /** Empty for any other line. */
  static Optional<Intent> in(String said) {
    var line = LINE.matcher(said);
    return line.matches()
        ? Optional.of(
            new OfWording.Say(
                line.group("code").toLowerCase(Locale.ROOT),
                line.group("language").toLowerCase(Locale.ROOT),
                line.group("words")))
        : Optional.empty();
  }
}
