package lv.terminbot.intent.campaign;

import static lv.terminbot.intent.Shape.LONG;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.id;
import static lv.terminbot.intent.Shape.join;

import java.util.List;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Shape;

/** The buttons under a message to all contacts. */
final class BroadcastButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("Bs", m -> new OfBroadcasts.SendBroadcast(id(m)), LONG),
          Shape.declare("Bd", m -> new OfBroadcasts.DropBroadcast(id(m)), LONG));

  private BroadcastButtons() {}

  static String fields(OfBroadcasts intent) {
    return switch (intent) {
      case OfBroadcasts.SendBroadcast it -> join("Bs", hex(it.broadcast()));
      case OfBroadcasts.DropBroadcast it -> join("Bd", hex(it.broadcast()));
      case OfBroadcasts.AskBroadcast _ -> throw Family.notOnAButton(intent);
    };
  }
}
