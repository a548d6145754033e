package lv.terminbot.intent;

import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.PlannedCycle;

/**
 * The exact form of a button's code: the word of its kind and its fields, each of one group.
 *
 * @param kind what it begins with; of several hundred forms few begin as a code does
 */
public record Shape(String kind, Pattern pattern, Function<MatchResult, Optional<Intent>> meaning) {
  public static final String PLAN = "(" + PlanCode.PATTERN + ")";
  public static final String CYCLE = "(" + PlannedCycle.CODE_PATTERN + ")";
  static final String MAYBE_PLAN = "(" + PlanCode.PATTERN + "|)";
  static final String NUMBER = "(?<number>" + MeasureNumber.PATTERN + ")";
  public static final String INSTITUTION = "(" + InstitutionCode.PATTERN + ")";
  public static final String LONG = "(0|[1-7][0-9a-f]{15}|[1-9a-f][0-9a-f]{0,14})";
  static final String INT = "(0|[1-7][0-9a-f]{7}|[1-9a-f][0-9a-f]{0,6})";

  public static Shape declare(
      String kind, Function<MatchResult, Intent> meaning, String... fields) {
    return perhaps(
        kind,
        Stream.of(fields).map(f -> "\\|" + f).collect(Collectors.joining()),
        meaning.andThen(Optional::of));
  }

  /** One that may mean nothing although its form is right. */
  static Shape perhaps(
      String kind, String fields, Function<MatchResult, Optional<Intent>> meaning) {
    return new Shape(kind, Pattern.compile(kind + fields), meaning);
  }

  boolean mayBe(String fields) {
    return fields.startsWith(kind);
  }

  Optional<Intent> read(String fields) {
    var matcher = pattern.matcher(fields);
    try {
      return matcher.matches() ? meaning.apply(matcher) : Optional.empty();
    } catch (DateTimeException none) {
      return Optional.empty(); // a day that no calendar has
    }
  }

  public static String oneOf(Stream<String> words) {
    return words.collect(Collectors.joining("|", "(", ")"));
  }

  static PlanCode plan(MatchResult m) {
    return new PlanCode(m.group(1));
  }

  static Optional<PlanCode> maybePlan(MatchResult m) {
    return m.group(1).isEmpty() ? Optional.empty() : Optional.of(plan(m));
  }

  static MeasureNumber number(MatchResult m) {
    return new MeasureNumber(m.group("number"));
  }

  static MeasureId measure(MatchResult m) {
    return new MeasureId(plan(m), number(m));
  }

  /** The cycle of the first two fields. */
  public static CycleId cycle(MatchResult m) {
    return new CycleId(plan(m), m.group(2));
  }

  public static InstitutionCode institution(MatchResult m, int group) {
    return new InstitutionCode(m.group(group));
  }

  public static long id(MatchResult m) {
    return id(m, 1);
  }

  public static long id(MatchResult m, int group) {
    return HexFormat.fromHexDigitsToLong(m.group(group));
  }

  static int integer(MatchResult m, int group) {
    return HexFormat.fromHexDigits(m.group(group));
  }

  public static String join(String kind, Object... fields) {
    var all = new StringBuilder(kind);
    Stream.of(fields).forEach(field -> all.append('|').append(field));
    return all.toString();
  }

  public static String hex(long number) {
    return Long.toHexString(number);
  }
}
