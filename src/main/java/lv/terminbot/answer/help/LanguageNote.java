package lv.terminbot.answer.help;

import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.ToldLanguages;
import lv.terminbot.text.Texts;

/** Tells whoever writes in a language that is not spoken here which ones are: once. */
public final class LanguageNote {
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}{2}");

  private final ToldLanguages told;
  private final Texts texts;

  public LanguageNote(ToldLanguages told, Texts texts) {
    this.told = told;
    this.texts = texts;
  }

  /** Whether the words are in such a language. */
  public boolean mayBeDue(String words) {
    return CYRILLIC.matcher(words).find();
  }

  /** Empty for other words, and where it was said before. */
  public Optional<Page> tell(Person person, String words) {
    return mayBeDue(words) && told.claim(person.id())
        ? Optional.of(new Page(texts.in(person.language()).html("answer.languages")))
        : Optional.empty();
  }
}
