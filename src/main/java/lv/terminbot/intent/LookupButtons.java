package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.INT;
import static lv.terminbot.intent.Shape.PLAN;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.integer;
import static lv.terminbot.intent.Shape.join;
import static lv.terminbot.intent.Shape.oneOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.OfLookup.Where;
import lv.terminbot.intent.OfLookup.Which;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.KeyDateId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.plan.Scope;

/** The buttons that lead to lists. */
final class LookupButtons {
  static final String SCOPE =
      "((?:"
          + InstitutionCode.PATTERN
          + "(?:\\+"
          + InstitutionCode.PATTERN
          + ")?)?(?:/[1-9][0-9]{0,3})?)";
  private static final String DAY =
      "(|\\d{4}-\\d\\d-\\d\\d|\\d\\d-\\d\\d|w[1-7]|k[1-7][01]|e[01]|o[1-9][0-9]?|0|-?[1-9]\\d{0,2})";
  private static final String YEAR = "(|20\\d\\d|0|-?[1-9])";
  private static final String MAYBE_INSTITUTION = "(" + InstitutionCode.PATTERN + "|)";
  private static final String MAYBE_NUMBER = "(" + MeasureNumber.PATTERN + "|)";
  private static final String WORDS = "([^|]{1," + OfLookup.Search.MOST_BYTES + "})";

  static final List<Shape> SHAPES =
      List.of(
          Shape.declare(
              "Ls",
              m ->
                  new OfLookup.AskState(
                      ProgressState.parse(m.group(1)).orElseThrow(), scope(m.group(2))),
              oneOf(Stream.of(ProgressState.values()).map(ProgressState::code)),
              SCOPE),
          Shape.declare("Lm", m -> new OfLookup.AskMissing(scope(m.group(1))), SCOPE),
          Shape.declare("Ll", m -> new OfLookup.AskLate(scope(m.group(1))), SCOPE),
          Shape.declare(
              "Le",
              m -> new OfLookup.AskSession(Which.valueOf(m.group(1))),
              oneOf(Stream.of(Which.values()).map(Which::name))),
          Shape.declare("Lb", m -> new OfLookup.AskPublication()),
          Shape.declare("Ld", m -> new OfLookup.AskWorkingDay(LookupFields.day(m.group(1))), DAY),
          Shape.declare("Lr", m -> new OfLookup.AskReturned()),
          Shape.declare(
              "Lf",
              m ->
                  new OfLookup.AskFunding(
                      MeasureNumber.read(m.group(1)), LookupFields.year(m.group(2))),
              MAYBE_NUMBER,
              YEAR),
          Shape.declare(
              "Lh",
              m -> new OfLookup.AskChanges(LookupFields.day(m.group(1)), scope(m.group(2))),
              DAY,
              SCOPE),
          Shape.declare(
              "Lc",
              m -> new OfLookup.AskContacts(named(m.group(1)).map(InstitutionCode::new)),
              MAYBE_INSTITUTION),
          Shape.declare(
              "Lo",
              m -> new OfLookup.AskChallenges(MeasureNumber.read(m.group(1)), scope(m.group(2))),
              MAYBE_NUMBER,
              SCOPE),
          Shape.declare("Lp", m -> new OfLookup.AskReportingCycle()),
          Shape.declare("Lk", m -> new OfLookup.AskKeyDate(keyDate(m)), PLAN, INT, INT),
          Shape.declare("La", m -> new OfLookup.Search(m.group(1), Where.ANYWHERE), WORDS),
          Shape.declare("Lw", m -> new OfLookup.Search(m.group(1), Where.REPORTS), WORDS));

  private LookupButtons() {}

  static String fields(OfLookup intent) {
    return switch (intent) {
      case OfLookup.AskState(var state, var scope) -> join("Ls", state.code(), written(scope));
      case OfLookup.AskMissing(var scope) -> join("Lm", written(scope));
      case OfLookup.AskLate(var scope) -> join("Ll", written(scope));
      case OfLookup.AskSession(var which) -> join("Le", which.name());
      case OfLookup.AskPublication() -> "Lb";
      case OfLookup.AskWorkingDay(var on) -> join("Ld", on.map(LookupFields::write).orElse(""));
      case OfLookup.AskReturned() -> "Lr";
      case OfLookup.AskFunding(var measure, var year) ->
          join(
              "Lf",
              measure.map(MeasureNumber::value).orElse(""),
              year.map(LookupFields::write).orElse(""));
      case OfLookup.AskChanges(var since, var scope) ->
          join("Lh", since.map(LookupFields::write).orElse(""), written(scope));
      case OfLookup.AskContacts(var institution) ->
          join("Lc", institution.map(InstitutionCode::value).orElse(""));
      case OfLookup.AskChallenges(var measure, var scope) ->
          join("Lo", measure.map(MeasureNumber::value).orElse(""), written(scope));
      case OfLookup.AskReportingCycle() -> "Lp";
      case OfLookup.AskKeyDate(var date) ->
          join("Lk", date.plan(), hex(date.on().toEpochDay()), hex(date.place()));
      case OfLookup.Search(var words, var where) ->
          join(where == Where.ANYWHERE ? "La" : "Lw", words);
    };
  }

  private static Optional<String> named(String field) {
    return Optional.of(field).filter(written -> !written.isEmpty());
  }

  private static KeyDateId keyDate(MatchResult m) {
    return new KeyDateId(
        new PlanCode(m.group(1)), LocalDate.ofEpochDay(integer(m, 2)), integer(m, 3));
  }

  static String written(Scope scope) {
    return scope.institutions().stream()
            .map(InstitutionCode::value)
            .collect(Collectors.joining("+"))
        + scope.commitment().map(n -> "/" + n).orElse("");
  }

  static Scope scope(String written) {
    var parts = written.split("/", 2);
    return new Scope(
        Stream.of(parts[0].split("\\+"))
            .filter(code -> !code.isEmpty())
            .map(InstitutionCode::new)
            .toList(),
        parts.length > 1 ? Optional.of(Integer.valueOf(parts[1])) : Optional.empty());
  }
}
