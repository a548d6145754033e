package lv.terminbot.people.wording;

import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Template;

/** Says a text in the coordinators' words where there are any, else as the program says it. */
public final class OwnWords {
  private final Wordings wordings;

  public OwnWords(Wordings wordings) {
    this.wordings = wordings;
  }

  /** For a message. */
  public Html html(Wording wording, Phrases phrases, Object... namesAndValues) {
    return wordings
        .find(wording, phrases.language())
        .map(words -> phrases.template(words, namesAndValues))
        .orElseGet(() -> phrases.html(wording.key(), namesAndValues));
  }

  /** For paper. */
  public String plain(Wording wording, Phrases phrases, Object... namesAndValues) {
    return wordings
        .find(wording, phrases.language())
        .map(words -> phrases.plainTemplate(words, namesAndValues))
        .orElseGet(() -> phrases.plain(wording.key(), namesAndValues));
  }

  /** Which version of which text this is, as the record of reminders keeps it. */
  public String version(Wording wording, Phrases phrases) {
    return wordings
        .find(wording, phrases.language())
        .map(words -> wording.code() + "#" + Template.fingerprint(words))
        .orElseGet(() -> phrases.version(wording.key()));
  }
}
