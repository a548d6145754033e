package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.INSTITUTION;
import static lv.terminbot.intent.Shape.INT;
import static lv.terminbot.intent.Shape.LONG;
import static lv.terminbot.intent.Shape.NUMBER;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.id;
import static lv.terminbot.intent.Shape.institution;
import static lv.terminbot.intent.Shape.integer;
import static lv.terminbot.intent.Shape.join;
import static lv.terminbot.intent.Shape.number;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import lv.terminbot.intent.OfOversight.Manner;

/** The buttons of what coordinators are told, and can look up. */
final class OversightButtons {
  private static final String DAY = "(0|-?[1-9][0-9]{0,5})";

  /** How a coordinator is told. */
  static final List<Shape> TELLING =
      List.of(
          Shape.declare("No", m -> new OfOversight.AskWhoOwes()),
          Shape.declare("Nw", m -> new OfOversight.AskSummary()),
          Shape.declare("Nz", m -> new OfOversight.AskTimetable()),
          Shape.declare(
              "Nm",
              m -> new OfOversight.TellMe(Manner.valueOf(m.group(1))),
              Shape.oneOf(Stream.of(Manner.values()).map(Manner::name))));

  /** Under the record of messages and under the list of those not reached. */
  static final List<Shape> RECORD =
      List.of(
          paged("Ra", m -> new OfRecord.Filter.All()),
          paged("Ru", m -> new OfRecord.Filter.Undelivered()),
          paged("Ri", m -> new OfRecord.Filter.Of(institution(m, 2)), INSTITUTION),
          paged("Rn", m -> new OfRecord.Filter.About(number(m)), NUMBER),
          paged("Rp", m -> new OfRecord.Filter.To(id(m, 2)), LONG),
          paged("Rd", m -> new OfRecord.Filter.On(day(m)), DAY),
          Shape.declare("Rm", m -> new OfRecord.AskMessage(id(m)), LONG),
          Shape.declare("Al", m -> new OfRecord.AskAlarms()),
          Shape.declare("Av", m -> new OfRecord.OfferLink(institution(m, 1)), INSTITUTION),
          Shape.declare(
              "Ar", m -> new OfRecord.AskRemoval(id(m), institution(m, 2)), LONG, INSTITUTION),
          Shape.declare(
              "Ax", m -> new OfRecord.RemoveContact(id(m), institution(m, 2)), LONG, INSTITUTION));

  private OversightButtons() {}

  static String fields(OfOversight intent) {
    return switch (intent) {
      case OfOversight.AskWhoOwes() -> "No";
      case OfOversight.AskSummary() -> "Nw";
      case OfOversight.AskTimetable() -> "Nz";
      case OfOversight.TellMe(var manner) -> join("Nm", manner);
      case OfOversight.Here(), OfOversight.HereFor _, OfOversight.HereNoMore() ->
          throw Family.notOnAButton(intent);
    };
  }

  private static Shape paged(
      String kind, Function<MatchResult, OfRecord.Filter> filter, String... fields) {
    var all = new String[fields.length + 1];
    all[0] = INT;
    System.arraycopy(fields, 0, all, 1, fields.length);
    return Shape.declare(kind, m -> new OfRecord.AskRecord(filter.apply(m), integer(m, 1)), all);
  }

  private static LocalDate day(MatchResult m) {
    return LocalDate.ofEpochDay(Integer.parseInt(m.group(2)));
  }

  static String fields(OfRecord intent) {
    return switch (intent) {
      case OfRecord.AskRecord it -> fields(it.filter(), hex(it.page()));
      case OfRecord.AskMessage it -> join("Rm", hex(it.message()));
      case OfRecord.AskAlarms() -> "Al";
      case OfRecord.OfferLink(var institution) -> join("Av", institution);
      case OfRecord.AskRemoval it -> join("Ar", hex(it.person()), it.institution());
      case OfRecord.RemoveContact it -> join("Ax", hex(it.person()), it.institution());
      case OfRecord.LookUp _ -> throw Family.notOnAButton(intent);
    };
  }

  private static String fields(OfRecord.Filter filter, String page) {
    return switch (filter) {
      case OfRecord.Filter.All() -> join("Ra", page);
      case OfRecord.Filter.Undelivered() -> join("Ru", page);
      case OfRecord.Filter.Of(var institution) -> join("Ri", page, institution);
      case OfRecord.Filter.About(var measure) -> join("Rn", page, measure);
      case OfRecord.Filter.To(var person) -> join("Rp", page, hex(person));
      case OfRecord.Filter.On(var day) -> join("Rd", page, day.toEpochDay());
    };
  }
}
