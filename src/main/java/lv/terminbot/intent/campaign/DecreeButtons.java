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

  static final List<Shape> SHAPES =
      List.of(
          Shape.declare(
              "Ed",
              m -> new OfDecrees.Decree(days(m.group(1))),
              "(" + DAY + "(?:," + DAY + "){0," + (OfDecrees.MOST - 1) + "})"),
          Shape.declare("En", m -> new OfDecrees.LeaveDays()));

  private DecreeButtons() {}

  static String fields(OfDecrees intent) {
    return switch (intent) {
      case OfDecrees.Decree(var days) ->
          Shape.join(
              "Ed", days.stream().map(DecreeButtons::written).collect(Collectors.joining(",")));
      case OfDecrees.LeaveDays() -> "En";
      case OfDecrees.AskDecree _ -> throw Family.notOnAButton(intent);
    };
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
