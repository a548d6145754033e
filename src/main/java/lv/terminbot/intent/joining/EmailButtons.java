package lv.terminbot.intent.joining;

import static lv.terminbot.intent.Shape.INSTITUTION;
import static lv.terminbot.intent.Shape.institution;
import static lv.terminbot.intent.Shape.join;

import java.util.List;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Shape;
import lv.terminbot.text.Language;

/** The buttons about addresses. No address stands in one. */
final class EmailButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("Il", m -> new OfEmail.AskAddresses()),
          Shape.declare("Iw", m -> new OfEmail.WriteOnly(institution(m, 1)), INSTITUTION),
          Shape.declare(
              "Ig",
              m -> new OfEmail.WriteIn(institution(m, 1), new Language(m.group(2))),
              INSTITUTION,
              "([a-z]{2})"),
          Shape.declare("If", m -> new OfEmail.Forget(institution(m, 1)), INSTITUTION));

  private EmailButtons() {}

  static String fields(OfEmail intent) {
    return switch (intent) {
      case OfEmail.AskAddresses() -> "Il";
      case OfEmail.WriteOnly(var institution) -> join("Iw", institution);
      case OfEmail.WriteIn(var institution, var language) ->
          join("Ig", institution, language.code());
      case OfEmail.Forget(var institution) -> join("If", institution);
      case OfEmail.PutAddresses _ -> throw Family.notOnAButton(intent);
    };
  }
}
