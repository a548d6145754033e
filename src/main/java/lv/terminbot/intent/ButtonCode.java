package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.INSTITUTION;
import static lv.terminbot.intent.Shape.INT;
import static lv.terminbot.intent.Shape.LONG;
import static lv.terminbot.intent.Shape.MAYBE_PLAN;
import static lv.terminbot.intent.Shape.NUMBER;
import static lv.terminbot.intent.Shape.PLAN;
import static lv.terminbot.intent.Shape.id;
import static lv.terminbot.intent.Shape.institution;
import static lv.terminbot.intent.Shape.integer;
import static lv.terminbot.intent.Shape.maybePlan;
import static lv.terminbot.intent.Shape.measure;
import static lv.terminbot.intent.Shape.number;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.text.Language;

/**
 * What a button means, in the 64 bytes that Telegram gives it: a version, a letter for the kind and
 * the fields, for example {@code 1m|ogp-lv-2022-2025|3.2}. A code is not a secret: whoever holds an
 * intent must still be asked whether they may do it.
 */
public final class ButtonCode {
  private static final String VERSION = "1";
  private static final int MOST_BYTES = 64;

  /** The number of a page, and the code of what is shown. */
  private static final Pattern PAGED = Pattern.compile("P([1-9a-f][0-9a-f]{0,3})\\|(.+)");

  private static final String LINK = "([A-Za-z0-9_-]{1,60})";

  /** Each shape once: what is not exactly of one of these was not made here. */
  private static final List<Shape> OWN =
      List.of(
          Shape.of("j", m -> new OfJoining.ConfirmJoin(m.group(1)), LINK),
          Shape.of("k", m -> new OfJoining.DeclineJoin(m.group(1)), LINK),
          Shape.of("v", m -> new OfInvitations.Invite(Optional.empty())),
          Shape.of("v", m -> new OfInvitations.Invite(Optional.of(institution(m, 1))), INSTITUTION),
          Shape.of("vo", m -> new OfInvitations.InviteObserver()),
          Shape.of("h", m -> new OfHelp.AskHelp()),
          Shape.of(
              "K",
              m ->
                  new OfHelp.Reread(
                      m.group(1),
                      Integer.parseUnsignedInt(m.group(2), 16),
                      MeasureNumber.read(m.group(3))),
              "(" + OfHelp.Reread.LABEL_PATTERN + ")",
              "([0-9a-f]{1,8})",
              "(" + MeasureNumber.PATTERN.replace("(", "(?:") + "|)"),
          Shape.of("y", m -> new OfHelp.AskMyData()),
          Shape.of("o", m -> new Inquiry.AskOverview()),
          Shape.of("m", m -> new Inquiry.AskMeasure(maybePlan(m), number(m)), MAYBE_PLAN, NUMBER),
          Shape.of("t", m -> new Inquiry.AskHistory(measure(m)), PLAN, NUMBER),
          Shape.of(
              "g", m -> new Inquiry.AskCommitment(maybePlan(m), integer(m, 2)), MAYBE_PLAN, INT),
          Shape.of("i", m -> new Inquiry.AskInstitution(institution(m, 1)), INSTITUTION),
          Shape.of("w", m -> new Inquiry.AskOwed()),
          Shape.of("d", m -> new Inquiry.AskDeadlines()),
          Shape.of("dc", m -> new OfCalendar.AskCalendar()),
          Shape.of("l", m -> new OfLanguage.ChooseLanguage()),
          Shape.of("l", m -> new OfLanguage.SetLanguage(new Language(m.group(1))), "([a-z]{2})"),
          Shape.of("z", m -> new OfDelivery.SendAgain(id(m)), LONG));

  private static final List<Shape> SHAPES =
      Stream.of(
              OWN,
              CycleButtons.SHAPES,
              OversightButtons.SHAPES,
              WishButtons.SHAPES,
              ExtensionButtons.SHAPES,
              AbsenceButtons.SHAPES,
              HandOverButtons.SHAPES,
              NudgeButtons.SHAPES,
              RecordButtons.SHAPES,
              ReportButtons.SHAPES,
              FileButtons.SHAPES,
              LookupButtons.SHAPES)
          .flatMap(List::stream)
          .toList();

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
    var paged = PAGED.matcher(fields);
    return paged.matches()
        ? read(paged.group(2)).flatMap(asked -> atPage(asked, paged.group(1)))
        : read(fields);
  }

  private static Optional<Intent> read(String fields) {
    return SHAPES.stream().flatMap(shape -> shape.read(fields).stream()).findFirst();
  }

  private static Optional<Intent> atPage(Intent asked, String page) {
    return asked instanceof Inquiry inquiry
        ? Optional.of(new OfAnswers.AtPage(inquiry, HexFormat.fromHexDigits(page)))
        : Optional.empty();
  }
}
