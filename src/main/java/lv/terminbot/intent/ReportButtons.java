package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.INSTITUTION;
import static lv.terminbot.intent.Shape.INT;
import static lv.terminbot.intent.Shape.LONG;
import static lv.terminbot.intent.Shape.MAYBE_PLAN;
import static lv.terminbot.intent.Shape.NUMBER;
import static lv.terminbot.intent.Shape.PLAN;
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
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;

/** The buttons of the dialogue in which a report is given. */
final class ReportButtons {
  /**
   * Epoch milliseconds after 1974; shorter numbers behind these letters are pages of the record.
   */
  private static final String MOMENT = "([1-7][0-9a-f]{15}|[1-9a-f][0-9a-f]{8,14})";

  private static final String WORD = "([a-z][a-z0-9-]{0,15})";

  static final List<Shape> SHAPES =
      List.of(
          Shape.declare(
              "u", m -> new OfReport.StartUpdate(maybePlan(m), number(m)), MAYBE_PLAN, NUMBER),
          Shape.declare("c", m -> new OfReport.ConfirmDraft(id(m), integer(m, 2)), LONG, INT),
          Shape.declare("a", m -> new OfReport.AskDraftState(id(m), integer(m, 2)), LONG, INT),
          Shape.declare(
              "e",
              m -> new OfReport.SetDraftState(id(m), integer(m, 2), state(m, 3)),
              LONG,
              INT,
              oneOf(Stream.of(ProgressState.values()).map(ProgressState::code))),
          Shape.declare("x", m -> new OfReport.CancelDraft(id(m), integer(m, 2)), LONG, INT),
          Shape.declare(
              "b",
              m -> new OfReport.SetDraftInstitution(id(m), integer(m, 2), institution(m, 3)),
              LONG,
              INT,
              INSTITUTION),
          Shape.declare("q", m -> new OfReport.Cancel()),
          Shape.declare("Rb", m -> new OfReport.Begin()),
          Shape.declare(
              "Rs",
              m -> new OfReport.Step(id(m), integer(m, 2), Move.valueOf(m.group(3))),
              LONG,
              INT,
              oneOf(Stream.of(Move.values()).map(Move::name))),
          Shape.declare(
              "Rc", m -> new OfReport.Change(id(m), integer(m, 2), m.group(3)), LONG, INT, WORD),
          Shape.declare(
              "Rv",
              m -> new OfReport.Choose(id(m), integer(m, 2), m.group(3), m.group(4)),
              LONG,
              INT,
              WORD,
              WORD),
          Shape.declare(
              "Rk",
              m -> new OfReport.DropFile(id(m), integer(m, 2), integer(m, 3)),
              LONG,
              INT,
              INT),
          Shape.declare(
              "Rt", m -> new OfReport.TakeOver(id(m), integer(m, 2), id(m, 3)), LONG, INT, LONG),
          Shape.declare("Ra", m -> new OfReport.SubmitAll(id(m)), MOMENT),
          Shape.declare("Rg", m -> new OfReport.SignOff(id(m), integer(m, 2)), LONG, INT),
          Shape.declare("Rh", m -> new OfReport.GiveBack(id(m), integer(m, 2)), LONG, INT),
          Shape.declare("Rf", m -> new OfReport.AskFile(id(m)), LONG),
          Shape.declare(
              "Rz",
              m -> new OfReport.PutFile(id(m), new MeasureId(new PlanCode(m.group(2)), number(m))),
              LONG,
              PLAN,
              NUMBER),
          Shape.declare("Rw", m -> new OfReport.Withdraw(id(m)), LONG),
          Shape.declare("Rm", m -> new OfReport.MoveTo(id(m), number(m)), LONG, NUMBER));

  private ReportButtons() {}

  private static ProgressState state(MatchResult m, int group) {
    return ProgressState.parse(m.group(group)).orElseThrow();
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
      case OfReport.DropFile(var draft, var version, var place) ->
          join("Rk", hex(draft), hex(version), hex(place));
      case OfReport.TakeOver(var draft, var version, var other) ->
          join("Rt", hex(draft), hex(version), hex(other));
      case OfReport.SubmitAll(var at) -> join("Ra", hex(at));
      case OfReport.SignOff(var draft, var version) -> join("Rg", hex(draft), hex(version));
      case OfReport.GiveBack(var draft, var version) -> join("Rh", hex(draft), hex(version));
      case OfReport.AskFile(var evidence) -> join("Rf", hex(evidence));
      case OfReport.PutFile(var evidence, var measure) ->
          join("Rz", hex(evidence), measure.plan(), measure.number());
      case OfReport.Withdraw(var update) -> join("Rw", hex(update));
      case OfReport.MoveTo(var update, var number) -> join("Rm", hex(update), number);
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
          OfReport.Repeat _,
          OfReport.SeveralUpdates _,
          OfReport.StateOnly _,
          OfReport.OneOf _,
          OfReport.InWords _,
          OfReport.WithdrawLast _,
          OfReport.CorrectLast _,
          OfReport.RestUpdates _,
          OfReport.Correct _,
          OfReport.AskMove _ ->
          throw Family.notOnAButton(intent);
    };
  }
}
