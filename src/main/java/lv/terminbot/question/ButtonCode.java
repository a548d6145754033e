package lv.terminbot.question;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.question.Intent.Delay;
import lv.terminbot.text.Language;

/**
 * What a button means, in the 64 bytes that Telegram gives it: a version, a letter for the kind and
 * the fields, for example {@code 1m|ogp-lv-2022-2025|3.2}. A code is not a secret: whoever holds an
 * intent must still be asked whether they may do it.
 */
public final class ButtonCode {
  private static final String VERSION = "1";
  private static final int MOST_BYTES = 64;

  private static final String PLAN = "(" + PlanCode.PATTERN + ")";
  private static final String MAYBE_PLAN = "(" + PlanCode.PATTERN + "|)";
  private static final String NUMBER = "(?<number>" + MeasureNumber.PATTERN + ")";
  private static final String INSTITUTION = "(" + InstitutionCode.PATTERN + ")";
  private static final String LONG = "(0|[1-7][0-9a-f]{15}|[1-9a-f][0-9a-f]{0,14})";
  private static final String INT = "(0|[1-7][0-9a-f]{7}|[1-9a-f][0-9a-f]{0,6})";
  private static final String LINK = "([A-Za-z0-9_-]{1,60})";

  /** Each shape once: what is not exactly of one of these was not made here. */
  private static final List<Shape> SHAPES =
      List.of(
          shape("j", m -> new Intent.ConfirmJoin(m.group(1)), LINK),
          shape("k", m -> new Intent.DeclineJoin(m.group(1)), LINK),
          shape("v", m -> new Intent.Invite(Optional.empty())),
          shape("v", m -> new Intent.Invite(Optional.of(institution(m, 1))), INSTITUTION),
          shape("h", m -> new Intent.AskHelp()),
          shape("y", m -> new Intent.AskMyData()),
          shape("o", m -> new Intent.AskOverview()),
          shape("m", m -> new Intent.AskMeasure(maybePlan(m), number(m)), MAYBE_PLAN, NUMBER),
          shape("t", m -> new Intent.AskHistory(measure(m)), PLAN, NUMBER),
          shape("g", m -> new Intent.AskCommitment(maybePlan(m), integer(m, 2)), MAYBE_PLAN, INT),
          shape("i", m -> new Intent.AskInstitution(institution(m, 1)), INSTITUTION),
          shape("w", m -> new Intent.AskOwed()),
          shape("d", m -> new Intent.AskDeadlines()),
          shape("l", m -> new Intent.ChooseLanguage()),
          shape("l", m -> new Intent.SetLanguage(new Language(m.group(1))), "([a-z]{2})"),
          shape("u", m -> new Intent.StartUpdate(maybePlan(m), number(m)), MAYBE_PLAN, NUMBER),
          shape("c", m -> new Intent.ConfirmDraft(id(m), integer(m, 2)), LONG, INT),
          shape("a", m -> new Intent.AskDraftState(id(m), integer(m, 2)), LONG, INT),
          shape(
              "e",
              m -> new Intent.SetDraftState(id(m), integer(m, 2), state(m, 3)),
              LONG,
              INT,
              oneOf(Stream.of(ProgressState.values()).map(ProgressState::code))),
          shape("x", m -> new Intent.CancelDraft(id(m), integer(m, 2)), LONG, INT),
          shape(
              "b",
              m -> new Intent.SetDraftInstitution(id(m), integer(m, 2), institution(m, 3)),
              LONG,
              INT,
              INSTITUTION),
          shape("r", m -> new Intent.AskLater()),
          shape(
              "r",
              m -> new Intent.RemindLater(Delay.valueOf(m.group(1))),
              oneOf(Stream.of(Delay.values()).map(Delay::name))),
          shape("z", m -> new Intent.SendAgain(id(m)), LONG),
          shape("q", m -> new Intent.Cancel()));

  private ButtonCode() {}

  /**
   * The code of an intent.
   *
   * @throws IllegalArgumentException for an intent that no button has ({@code Start}, {@code
   *     OpenJoinLink}, {@code QuickUpdate}, {@code Unclear}) or that does not fit
   */
  public static String encode(Intent intent) {
    var code = VERSION + ButtonFields.of(intent);
    if (code.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
        || !decode(code).equals(Optional.of(intent))) {
      throw new IllegalArgumentException("does not fit a button: " + intent);
    }
    return code;
  }

  /** What a pressed button means; empty for whatever {@link #encode} has not made. */
  public static Optional<Intent> decode(String code) {
    if (!code.startsWith(VERSION) || code.length() > MOST_BYTES) {
      return Optional.empty();
    }
    var fields = code.substring(VERSION.length());
    return SHAPES.stream().flatMap(shape -> shape.read(fields).stream()).findFirst();
  }

  private static Shape shape(String kind, Function<MatchResult, Intent> meaning, String... fields) {
    return new Shape(
        Pattern.compile(kind + Stream.of(fields).map(f -> "\\|" + f).collect(Collectors.joining())),
        meaning);
  }

  private static String oneOf(Stream<String> words) {
    return words.collect(Collectors.joining("|", "(", ")"));
  }

  private static PlanCode plan(MatchResult m) {
    return new PlanCode(m.group(1));
  }

  private static Optional<PlanCode> maybePlan(MatchResult m) {
    return m.group(1).isEmpty() ? Optional.empty() : Optional.of(plan(m));
  }

  private static MeasureNumber number(MatchResult m) {
    return new MeasureNumber(m.group("number"));
  }

  private static MeasureId measure(MatchResult m) {
    return new MeasureId(plan(m), number(m));
  }

  private static InstitutionCode institution(MatchResult m, int group) {
    return new InstitutionCode(m.group(group));
  }

  private static long id(MatchResult m) {
    return HexFormat.fromHexDigitsToLong(m.group(1));
  }

  private static int integer(MatchResult m, int group) {
    return HexFormat.fromHexDigits(m.group(group));
  }

  private static ProgressState state(MatchResult m, int group) {
    return ProgressState.of(m.group(group)).orElseThrow();
  }

  private record Shape(Pattern pattern, Function<MatchResult, Intent> meaning) {
    Optional<Intent> read(String fields) {
      var matcher = pattern.matcher(fields);
      return matcher.matches() ? Optional.of(meaning.apply(matcher)) : Optional.empty();
    }
  }
}
