package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.join;

import java.util.List;

/** The buttons about what is kept of somebody. */
final class PrivacyButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("y", m -> new OfPrivacy.AskMyData()),
          Shape.declare("Dp", m -> new OfPrivacy.AskPrivacy()),
          Shape.declare("Dm", m -> new OfPrivacy.DeleteMe()),
          Shape.declare("Dc", m -> new OfPrivacy.ConfirmDeletion(Shape.id(m)), Shape.LONG));

  private PrivacyButtons() {}

  static String fields(OfPrivacy intent) {
    return switch (intent) {
      case OfPrivacy.AskMyData() -> "y";
      case OfPrivacy.AskPrivacy() -> "Dp";
      case OfPrivacy.DeleteMe() -> "Dm";
      case OfPrivacy.ConfirmDeletion it -> join("Dc", hex(it.at()));
    };
  }
}
