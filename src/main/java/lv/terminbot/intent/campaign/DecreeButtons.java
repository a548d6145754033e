package lv.terminbot.intent.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Shape;
import lv.terminbot.intent.campaign.OfDecrees.DecreedDay;
import lv.terminbot.intent.campaign.OfDecrees.Kind;

/** The buttons under what a decree would change. */
final class DecreeButtons {
  private static final String DAY = "\\d{4}-\\d\\d-\\d\\d[FW]";

  private static final String DAYS =
      "(" + DAY + "(?:," + DAY + "){0," + (OfDecrees.MOST - 1) + "})";

  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("Ed", m -> new OfDecrees.Decree(days(m.group(1))), DAYS),
          Shape.declare("Es", m -> new OfDecrees.ShowDecree(days(m.group(1))), DAYS),
          Shape.declare("En", m -> new OfDecrees.LeaveDays()));

  private DecreeButtons() {}

  static String fields(OfDecrees intent) {
    return switch (intent) {
      case OfDecrees.Decree(var days) -> Shape.join("Ed", written(days));
      case OfDecrees.ShowDecree(var days) -> Shape.join("Es", written(days));
      case OfDecrees.LeaveDays() -> "En";
      case OfDecrees.AskDecree _, OfDecrees.AskMoved _ -> throw Family.notOnAButton(intent);
    };
  }

  private static String written(List<DecreedDay> days) {
    return days.stream().map(DecreeButtons::written).collect(Collectors.joining(","));
  }

  private static String written(DecreedDay day) {
    return day.on() + (day.kind() == Kind.FREE ? "F" : "W");
  }

  private static List<DecreedDay> days(String written) {
    return Stream.of(written.split(",")).map(DecreeButtons::day).toList();
  }

  private static DecreedDay day(String written) {
    var end = written.length() - 1;
    return new DecreedDay(
        LocalDate.parse(written.substring(0, end)),
        written.charAt(end) == 'F' ? Kind.FREE : Kind.WORKING);
  }
}
