package lv.terminbot.intent.joining;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Language;

/** Those who are written to by e-mail. */
public sealed interface OfEmail extends Intent {

  Family<OfEmail> FAMILY = new Family<>(OfEmail.class, EmailButtons::fields, EmailButtons.SHAPES);

  @Override
  default Family<OfEmail> family() {
    return FAMILY;
  }

  /** "VARAM ilze@varam.gov.lv Ilze Kalniņa", a line or several. */
  record PutAddresses(List<SaidAddress> addresses) implements OfEmail {
    public PutAddresses {
      addresses = List.copyOf(addresses);
    }
  }

  /** Which institutions are written to where. */
  record AskAddresses() implements OfEmail {}

  /** Whoever has this address reads no Telegram: everything comes by e-mail. */
  record WriteOnly(InstitutionCode institution) implements OfEmail {}

  /** From now on it is written to in this language. */
  record WriteIn(InstitutionCode institution, Language language) implements OfEmail {}

  /** The address is not used any more. */
  record Forget(InstitutionCode institution) implements OfEmail {}

  /**
   * An address as somebody said it.
   *
   * @param name of the person, empty where it was not said
   * @param language in which to write there, where it was said
   */
  record SaidAddress(
      InstitutionCode institution, String address, String name, Optional<Language> language) {
    public SaidAddress(InstitutionCode institution, String address, String name) {
      this(institution, address, name, Optional.empty());
    }
  }
}
