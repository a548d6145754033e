package lv.terminbot.intent.joining;

import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;

/** The texts that go out, as coordinators read and change them. */
public sealed interface OfWording extends Intent {

  Family<OfWording> FAMILY =
      new Family<>(OfWording.class, WordingButtons::fields, WordingButtons.SHAPES);

  @Override
  default Family<OfWording> family() {
    return FAMILY;
  }

  /** "teksti": which there are. */
  record AskTexts() implements OfWording {}

  /** One of them in one language. */
  record AskText(String code, String language) implements OfWording {}

  /** "teksts letter lv: …": other words for it. */
  record Say(String code, String language, String words) implements OfWording {}

  /** Words that were shown are used from now on. */
  record Use(long version) implements OfWording {}

  /** Words that were shown are not used. */
  record Drop(long version) implements OfWording {}

  /** Words that were in force before are to be so again. */
  record Restore(long version) implements OfWording {}

  /** The words that come with the program are to be used again. */
  record AskDefault(String code, String language) implements OfWording {}
}
