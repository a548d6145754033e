package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.LONG;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.id;
import static lv.terminbot.intent.Shape.join;
import static lv.terminbot.intent.Shape.oneOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import lv.terminbot.intent.OfWishes.Delay;

/** The buttons of those who are reminded, and of messages that may not have arrived. */
final class ReminderButtons {
  private static final String DATE = "(\\d{4}-\\d{2}-\\d{2})";
  private static final String ZONE = "([A-Za-z][A-Za-z0-9_+/-]{0,50})";

  /** How somebody wants to be reminded. */
  static final List<Shape> WISHES =
      List.of(
          Shape.declare("r", m -> new OfWishes.AskLater()),
          Shape.declare(
              "r",
              m -> new OfWishes.RemindLater(Delay.valueOf(m.group(1))),
              oneOf(Stream.of(Delay.values()).map(Delay::name))),
          Shape.declare("Wa", m -> new OfWishes.RemindAt(Shape.id(m)), Shape.LONG),
          Shape.declare("Ws", m -> new OfWishes.Seen()),
          Shape.declare("Wz", m -> new OfWishes.SetZone(m.group(1)), ZONE));

  /** Somebody goes away. */
  static final List<Shape> ABSENCE =
      List.of(
          Shape.declare("Qs", m -> new OfAbsence.StandIn(Shape.id(m)), Shape.LONG),
          Shape.declare("Qb", m -> new OfAbsence.Back()),
          Shape.declare("Qn", m -> new OfAbsence.StayHere()),
          Shape.declare("Qa", m -> away(m, Optional.empty()), DATE, DATE),
          Shape.declare("Qa", m -> away(m, Optional.of(Shape.id(m, 3))), DATE, DATE, Shape.LONG));

  /** Uncertain messages are sent once more. */
  static final List<Shape> DELIVERY =
      List.of(
          Shape.declare("z", m -> new OfDelivery.SendAgain(id(m)), LONG),
          Shape.declare("zz", m -> new OfDelivery.SendAllAgain(id(m)), LONG));

  private ReminderButtons() {}

  static String fields(OfWishes intent) {
    return switch (intent) {
      case OfWishes.RemindAt it -> join("Wa", hex(it.minute()));
      case OfWishes.AskLater() -> "r";
      case OfWishes.RemindLater(var delay) -> join("r", delay);
      case OfWishes.Seen() -> "Ws";
      case OfWishes.SetZone(var name) -> join("Wz", name);
      case OfWishes.RemindOn _, OfWishes.AskZone _ -> throw Family.notOnAButton(intent);
    };
  }

  private static Intent away(MatchResult m, Optional<Long> deputy) {
    return new OfAbsence.GoAway(LocalDate.parse(m.group(1)), LocalDate.parse(m.group(2)), deputy);
  }

  static String fields(OfAbsence intent) {
    return switch (intent) {
      case OfAbsence.StayHere() -> "Qn";
      case OfAbsence.GoAway(var from, var until, var deputy) ->
          deputy.map(id -> join("Qa", from, until, hex(id))).orElse(join("Qa", from, until));
      case OfAbsence.StandIn it -> join("Qs", hex(it.person()));
      case OfAbsence.Back() -> "Qb";
      case OfAbsence.Away _, OfAbsence.AskAway _ -> throw Family.notOnAButton(intent);
    };
  }

  static String fields(OfDelivery intent) {
    return switch (intent) {
      case OfDelivery.SendAgain it -> join("z", hex(it.outgoing()));
      case OfDelivery.SendAllAgain it -> join("zz", hex(it.notice()));
    };
  }
}
