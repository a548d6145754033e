package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.CYCLE;
import static lv.terminbot.intent.Shape.PLAN;
import static lv.terminbot.intent.Shape.join;
import static lv.terminbot.intent.Shape.oneOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.PlanCode;

/** The buttons for pictures, files and calendars. */
final class FileButtons {
  private static final String KIND = oneOf(Stream.of(Kind.values()).map(Kind::code));

  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("Fa", m -> new OfFiles.AskFiles()),
          Shape.declare("Fo", m -> new OfFiles.Order(kind(m.group(1)), Optional.empty()), KIND),
          Shape.declare(
              "Fc",
              m ->
                  new OfFiles.Order(
                      kind(m.group(1)),
                      Optional.of(new CycleId(new PlanCode(m.group(2)), m.group(3)))),
              KIND,
              PLAN,
              CYCLE));

  static final List<Shape> CALENDAR =
      List.of(Shape.declare("dc", m -> new OfCalendar.AskCalendar()));

  private FileButtons() {}

  private static Kind kind(String code) {
    return Kind.parse(code).orElseThrow();
  }

  static String fields(OfFiles intent) {
    return switch (intent) {
      case OfFiles.AskFiles() -> "Fa";
      case OfFiles.Order(var kind, var cycle) ->
          cycle
              .map(c -> join("Fc", kind.code(), c.plan(), c.code()))
              .orElseGet(() -> join("Fo", kind.code()));
    };
  }

  static String fields(OfCalendar intent) {
    return switch (intent) {
      case OfCalendar.AskCalendar() -> "dc";
    };
  }
}
