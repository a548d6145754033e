package lv.terminbot.intent.joining;

import java.util.Optional;
import lv.terminbot.intent.Consent;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;

/** The letters by which institutions are brought in, each with a join link of its own. */
public sealed interface OfLetters extends Intent {

  Family<OfLetters> FAMILY =
      new Family<>(OfLetters.class, LetterButtons::fields, LetterButtons.SHAPES);

  @Override
  default Family<OfLetters> family() {
    return FAMILY;
  }

  /** "uzaicini visas institūcijas": which have nobody yet, and what can be done about it. */
  record AskMissing() implements OfLetters {}

  /** A letter for each that was not invited yet, all in one archive. */
  record MakeLetters() implements OfLetters {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  /** The links alone, in a message. */
  record MakeLinks() implements OfLetters {}

  /** To whom letters would go by e-mail. */
  record AskEmails() implements OfLetters {}

  /** A letter by e-mail for each that was not invited yet and whose address is known. */
  record SendEmails() implements OfLetters {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  /** What would come in place of an unused link. */
  record AskResending(long link) implements OfLetters {}

  /** A new link and letter in place of an unused one, which is dead then. */
  record Resend(long link, Way way) implements OfLetters {}

  /** How a letter gets there. */
  enum Way {
    FILE,
    EMAIL
  }
}
