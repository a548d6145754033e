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
      case OfReport.Step it -> join("Rs", hex(it.draft()), hex(it.version()), it.move());
      case OfReport.Change it -> join("Rc", hex(it.draft()), hex(it.version()), it.question());
      case OfReport.Choose it ->
          join("Rv", hex(it.draft()), hex(it.version()), it.question(), it.choice());
      case OfReport.DropFile it -> join("Rk", hex(it.draft()), hex(it.version()), hex(it.place()));
      case OfReport.TakeOver it -> join("Rt", hex(it.draft()), hex(it.version()), hex(it.other()));
      case OfReport.SubmitAll it -> join("Ra", hex(it.at()));
      case OfReport.SignOff it -> join("Rg", hex(it.draft()), hex(it.version()));
      case OfReport.GiveBack it -> join("Rh", hex(it.draft()), hex(it.version()));
      case OfReport.AskFile it -> join("Rf", hex(it.evidence()));
      case OfReport.PutFile it ->
          join("Rz", hex(it.evidence()), it.measure().plan(), it.measure().number());
      case OfReport.Withdraw it -> join("Rw", hex(it.update()));
      case OfReport.MoveTo it -> join("Rm", hex(it.update()), it.number());
      case OfReport.StartUpdate(var plan, var number) ->
          join("u", plan.<Object>map(code -> code).orElse(""), number);
      case OfReport.ConfirmDraft it -> join("c", hex(it.draft()), hex(it.version()));
      case OfReport.AskDraftState it -> join("a", hex(it.draft()), hex(it.version()));
      case OfReport.SetDraftState it ->
          join("e", hex(it.draft()), hex(it.version()), it.state().code());
      case OfReport.CancelDraft it -> join("x", hex(it.draft()), hex(it.version()));
      case OfReport.SetDraftInstitution it ->
          join("b", hex(it.draft()), hex(it.version()), it.institution());
      case OfReport.Cancel() -> "q";
      case OfReport.QuickUpdate _,
          OfReport.Repeat _,
          OfReport.Likewise _,
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
