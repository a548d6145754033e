package lv.terminbot.intent.campaign;

import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.join;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Shape;
import lv.terminbot.intent.campaign.OfCycles.DateOf;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/** The buttons by which a day is chosen. */
final class DateButtons {
  private static final String PAGE = "(0|[1-9a-f][0-9a-f]?)";

  /** Days since 1970, in this century and the next. */
  private static final String DAY = "([1-9a-f][0-9a-f]{3,4})";

  private static final String DATE = Shape.oneOf(Stream.of(DateOf.values()).map(DateOf::name));

  private static final String MAYBE_INSTITUTION = "(" + InstitutionCode.PATTERN + "|)";
  private static final String MAYBE_NUMBER = "(" + MeasureNumber.PATTERN + "|)";

  static final List<Shape> SHAPES =
      List.of(
          Shape.declare(
              "Yx",
              m ->
                  new OfDates.AskExtensionDays(
                      institution(m), MeasureNumber.read(m.group(2)), number(m, 3)),
              MAYBE_INSTITUTION,
              MAYBE_NUMBER,
              PAGE),
          Shape.declare(
              "Yc",
              m ->
                  new OfDates.AskCycleDays(
                      Shape.cycle(m), DateOf.valueOf(m.group(3)), number(m, 4)),
              Shape.PLAN,
              Shape.CYCLE,
              DATE,
              PAGE),
          Shape.declare("Yl", m -> new OfDates.AskSteps(Shape.cycle(m)), Shape.PLAN, Shape.CYCLE));

  /** What is changed of a cycle by what was chosen. */
  static final List<Shape> CHOSEN =
      List.of(
          Shape.declare(
              "Ce",
              m ->
                  new OfCycles.SetDate(
                      Shape.cycle(m),
                      DateOf.valueOf(m.group(3)),
                      LocalDate.ofEpochDay(number(m, 4))),
              Shape.PLAN,
              Shape.CYCLE,
              DATE,
              DAY),
          Shape.declare(
              "Cr",
              m -> new OfCycles.DropStep(Shape.cycle(m), m.group(3)),
              Shape.PLAN,
              Shape.CYCLE,
              "([a-z][a-z0-9-]{0,15})"),
          Shape.declare(
              "Cs",
              m -> new OfCycles.AddStep(Shape.cycle(m), Integer.parseInt(m.group(3))),
              Shape.PLAN,
              Shape.CYCLE,
              "(0|-?[1-9][0-9]{0,2})"),
          Shape.declare("Cu", m -> new OfCycles.AskBack(Shape.id(m)), Shape.LONG));

  /** More time until a day that was chosen. */
  static final Shape EXTEND =
      Shape.declare(
          "Xe",
          m ->
              new OfExtensions.Extend(
                  institution(m).stream().toList(),
                  MeasureNumber.read(m.group(2)).stream().toList(),
                  Optional.of(new Day.Dated(LocalDate.ofEpochDay(number(m, 3)))),
                  ""),
          MAYBE_INSTITUTION,
          MAYBE_NUMBER,
          DAY);

  private DateButtons() {}

  private static Optional<InstitutionCode> institution(MatchResult m) {
    return Optional.of(m.group(1)).filter(code -> !code.isEmpty()).map(InstitutionCode::new);
  }

  private static int number(MatchResult m, int group) {
    return Math.toIntExact(Shape.id(m, group));
  }

  static String fields(OfDates intent) {
    return switch (intent) {
      case OfDates.AskExtensionDays it ->
          join("Yx", text(it.institution()), text(it.measure()), hex(it.page()));
      case OfDates.AskCycleDays it ->
          join("Yc", it.cycle().plan(), it.cycle().code(), it.date().name(), hex(it.page()));
      case OfDates.AskSteps(var cycle) -> join("Yl", cycle.plan(), cycle.code());
    };
  }

  /** Only a wish of one institution at most, without a reason, until a day of the calendar. */
  static String fields(OfExtensions.Extend wish) {
    var isShort = wish.institutions().size() < 2 && wish.measures().size() < 2;
    return wish.until().stream()
        .filter(_ -> isShort)
        .filter(Day.Dated.class::isInstance)
        .map(until -> ((Day.Dated) until).date())
        .map(
            until ->
                join(
                    "Xe",
                    text(wish.institutions().stream().findFirst()),
                    text(wish.measures().stream().findFirst()),
                    hex(until.toEpochDay())))
        .findFirst()
        .orElseThrow(() -> Family.notOnAButton(wish));
  }

  private static Object text(Optional<?> named) {
    return named.<Object>map(some -> some).orElse("");
  }
}
