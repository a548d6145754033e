package lv.terminbot.text;

import java.util.Locale;

/**
 * A language in which the bot speaks, by its ISO 639-1 code. Which languages exist is decided by
 * the bundles found, see {@link Texts#languages()}.
 */
public record Language(String code) {
  public static final Language LATVIAN = new Language("lv");
  public static final Language ENGLISH = new Language("en");

  public Language {
    if (!code.matches("[a-z]{2}")) {
      throw new IllegalArgumentException("not a two-letter language code: " + code);
    }
  }

  public Locale locale() {
    return Locale.of(code);
  }
}
