package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.INSTITUTION;
import static lv.terminbot.intent.Shape.INT;
import static lv.terminbot.intent.Shape.LONG;
import static lv.terminbot.intent.Shape.MAYBE_PLAN;
import static lv.terminbot.intent.Shape.NUMBER;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.id;
import static lv.terminbot.intent.Shape.institution;
import static lv.terminbot.intent.Shape.integer;
import static lv.terminbot.intent.Shape.join;
import static lv.terminbot.intent.Shape.maybePlan;
import static lv.terminbot.intent.Shape.number;
import static lv.terminbot.intent.Shape.oneOf;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import lv.terminbot.intent.OfReport.Move;
import lv.terminbot.plan.ProgressState;

/** The buttons of the dialogue in which a report is given, and of its review. */
final class ReportButtons {
  private static final String WORD = "([a-z][a-z0-9-]{0,15})";

  static final List<Shape> SHAPES =
      List.of(
          Shape.of("u", m -> new OfReport.StartUpdate(maybePlan(m), number(m)), MAYBE_PLAN, NUMBER),
          Shape.of("c", m -> new OfReport.ConfirmDraft(id(m), integer(m, 2)), LONG, INT),
          Shape.of("a", m -> new OfReport.AskDraftState(id(m), integer(m, 2)), LONG, INT),
          Shape.of(
              "e",
              m -> new OfReport.SetDraftState(id(m), integer(m, 2), state(m, 3)),
              LONG,
              INT,
              oneOf(Stream.of(ProgressState.values()).map(ProgressState::code))),
          Shape.of("x", m -> new OfReport.CancelDraft(id(m), integer(m, 2)), LONG, INT),
          Shape.of(
              "b",
              m -> new OfReport.SetDraftInstitution(id(m), integer(m, 2), institution(m, 3)),
              LONG,
              INT,
              INSTITUTION),
          Shape.of("q", m -> new OfReport.Cancel()),
          Shape.of("Rb", m -> new OfReport.Begin()),
          Shape.of(
              "Rs",
              m -> new OfReport.Step(id(m), integer(m, 2), Move.valueOf(m.group(3))),
              LONG,
              INT,
              oneOf(Stream.of(Move.values()).map(Move::name))),
          Shape.of(
              "Rc", m -> new OfReport.Change(id(m), integer(m, 2), m.group(3)), LONG, INT, WORD),
          Shape.of(
              "Rv",
              m -> new OfReport.Choose(id(m), integer(m, 2), m.group(3), m.group(4)),
              LONG,
              INT,
              WORD,
              WORD),
          Shape.of(
              "Rt", m -> new OfReport.TakeOver(id(m), integer(m, 2), id(m, 3)), LONG, INT, LONG),
          Shape.of("Ra", m -> new OfReport.SubmitAll(id(m)), LONG),
          Shape.of("Rg", m -> new OfReport.SignOff(id(m), integer(m, 2)), LONG, INT),
          Shape.of("Rh", m -> new OfReport.GiveBack(id(m), integer(m, 2)), LONG, INT),
          Shape.of("Rf", m -> new OfReport.AskFile(id(m)), LONG),
          Shape.of("Rw", m -> new OfReport.Withdraw(id(m)), LONG),
          Shape.of("Va", m -> new OfReview.Accept(id(m)), LONG),
          Shape.of("Vr", m -> new OfReview.AskReturn(id(m)), LONG),
          Shape.of("Vn", m -> new OfReview.AskNote(id(m)), LONG),
          Shape.of("Vx", m -> new OfReview.NoWords()),
          Shape.of(
              "Vc",
              m -> new OfReview.CloseChallenge(id(m), LookupButtons.scope(m.group(2))),
              LONG,
              LookupButtons.SCOPE));

  private ReportButtons() {}

  private static ProgressState state(MatchResult m, int group) {
    return ProgressState.of(m.group(group)).orElseThrow();
  }

  static String fields(OfReport intent) {
    return switch (intent) {
      case OfReport.Begin() -> "Rb";
      case OfReport.Step(var draft, var version, var move) ->
          join("Rs", hex(draft), hex(version), move);
      case OfReport.Change(var draft, var version, var question) ->
          join("Rc", hex(draft), hex(version), question);
      case OfReport.Choose(var draft, var version, var question, var choice) ->
          join("Rv", hex(draft), hex(version), question, choice);
      case OfReport.TakeOver(var draft, var version, var other) ->
          join("Rt", hex(draft), hex(version), hex(other));
      case OfReport.SubmitAll(var at) -> join("Ra", hex(at));
      case OfReport.SignOff(var draft, var version) -> join("Rg", hex(draft), hex(version));
      case OfReport.GiveBack(var draft, var version) -> join("Rh", hex(draft), hex(version));
      case OfReport.AskFile(var evidence) -> join("Rf", hex(evidence));
      case OfReport.Withdraw(var update) -> join("Rw", hex(update));
      case OfReport.StartUpdate(var plan, var number) ->
          join("u", plan.<Object>map(code -> code).orElse(""), number);
      case OfReport.ConfirmDraft(var draft, var version) -> join("c", hex(draft), hex(version));
      case OfReport.AskDraftState(var draft, var version) -> join("a", hex(draft), hex(version));
      case OfReport.SetDraftState(var draft, var version, var state) ->
          join("e", hex(draft), hex(version), state.code());
      case OfReport.CancelDraft(var draft, var version) -> join("x", hex(draft), hex(version));
      case OfReport.SetDraftInstitution(var draft, var version, var institution) ->
          join("b", hex(draft), hex(version), institution);
      case OfReport.Cancel() -> "q";
      case OfReport.QuickUpdate _,
          OfReport.SeveralUpdates _,
          OfReport.StateOnly _,
          OfReport.InWords _,
          OfReport.WithdrawLast _ ->
          throw new IllegalArgumentException("no button has this: " + intent);
    };
  }

  static String fields(OfReview intent) {
    return switch (intent) {
      case OfReview.Accept(var update) -> join("Va", hex(update));
      case OfReview.AskReturn(var update) -> join("Vr", hex(update));
      case OfReview.AskNote(var update) -> join("Vn", hex(update));
      case OfReview.NoWords() -> "Vx";
      case OfReview.CloseChallenge(var challenge, var listed) ->
          join("Vc", hex(challenge), LookupButtons.written(listed));
    };
  }
}
