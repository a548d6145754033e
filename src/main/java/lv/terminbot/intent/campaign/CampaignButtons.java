package lv.terminbot.intent.campaign;

import static lv.terminbot.intent.Shape.CYCLE;
import static lv.terminbot.intent.Shape.PLAN;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.join;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Shape;
import lv.terminbot.intent.campaign.OfCycles.Step;

/** The buttons by which the reporting cycles are run. */
final class CampaignButtons {

  /** Under a cycle. */
  static final List<Shape> CYCLES =
      with(
          DateButtons.CHOSEN,
          Shape.declare("Cl", m -> new OfCycles.AskCycles()),
          Shape.declare("Cc", m -> new OfCycles.AskCycle(Shape.cycle(m)), PLAN, CYCLE),
          Shape.declare(
              "Ca",
              m -> new OfCycles.AskStep(Shape.cycle(m), Step.valueOf(m.group(3))),
              PLAN,
              CYCLE,
              Shape.oneOf(Stream.of(Step.values()).map(Step::name))),
          Shape.declare("Ck", m -> new OfCycles.KeepOpen(Shape.cycle(m)), PLAN, CYCLE),
          Shape.declare("Cd", m -> new OfCycles.ConfirmChange(Shape.id(m)), Shape.LONG));

  /** Under a wish for more time. */
  static final List<Shape> EXTENSIONS =
      List.of(
          Shape.declare("Xg", m -> new OfExtensions.Grant(Shape.id(m)), Shape.LONG),
          Shape.declare("Xr", m -> new OfExtensions.Refuse(Shape.id(m)), Shape.LONG),
          Shape.declare(
              "Xs",
              m -> new OfExtensions.GrantShown(Shape.id(m), Shape.id(m, 2)),
              Shape.LONG,
              Shape.LONG),
          Shape.declare(
              "Xd",
              m -> new OfExtensions.DropShown(Shape.id(m), Shape.id(m, 2)),
              Shape.LONG,
              Shape.LONG),
          Shape.declare("Xl", m -> new OfExtensions.AskExtensions()),
          Shape.declare("Xb", m -> new OfExtensions.AskTakeBack(Shape.id(m)), Shape.LONG),
          Shape.declare("Xt", m -> new OfExtensions.TakeBack(Shape.id(m)), Shape.LONG),
          DateButtons.EXTEND,
          Shape.declare("Xw", m -> new OfExtensions.SendWish()),
          Shape.declare("Xf", m -> new OfExtensions.ForgetWish()));

  private CampaignButtons() {}

  private static List<Shape> with(List<Shape> more, Shape... own) {
    return Stream.concat(Stream.of(own), more.stream()).toList();
  }

  static String fields(OfCycles intent) {
    return switch (intent) {
      case OfCycles.AskCycles() -> "Cl";
      case OfCycles.AskCycle(var cycle) -> join("Cc", cycle.plan(), cycle.code());
      case OfCycles.AskStep(var cycle, var step) ->
          join("Ca", cycle.plan(), cycle.code(), step.name());
      case OfCycles.KeepOpen(var cycle) -> join("Ck", cycle.plan(), cycle.code());
      case OfCycles.ConfirmChange it -> join("Cd", hex(it.proposal()));
      case OfCycles.SetDate(var cycle, var date, var on) ->
          join("Ce", cycle.plan(), cycle.code(), date.name(), hex(on.toEpochDay()));
      case OfCycles.DropStep(var cycle, var step) -> join("Cr", cycle.plan(), cycle.code(), step);
      case OfCycles.AddStep it -> join("Cs", it.cycle().plan(), it.cycle().code(), it.days());
      case OfCycles.AskBack it -> join("Cu", hex(it.proposal()));
      case OfCycles.DateCycle _,
          OfCycles.AskNamedStep _,
          OfCycles.AskLadder _,
          OfCycles.ChangeLadder _,
          OfCycles.ChangeLadderText _,
          OfCycles.AskNamedCycle _ ->
          throw Family.notOnAButton(intent);
    };
  }

  static String fields(OfExtensions intent) {
    return switch (intent) {
      case OfExtensions.Grant it -> join("Xg", hex(it.extension()));
      case OfExtensions.Refuse it -> join("Xr", hex(it.extension()));
      case OfExtensions.GrantShown it -> join("Xs", hex(it.first()), hex(it.last()));
      case OfExtensions.DropShown it -> join("Xd", hex(it.first()), hex(it.last()));
      case OfExtensions.AskExtensions() -> "Xl";
      case OfExtensions.AskTakeBack it -> join("Xb", hex(it.extension()));
      case OfExtensions.TakeBack it -> join("Xt", hex(it.extension()));
      case OfExtensions.SendWish() -> "Xw";
      case OfExtensions.ForgetWish() -> "Xf";
      case OfExtensions.Extend wish -> DateButtons.fields(wish);
      case OfExtensions.ExtendFor _,
          OfExtensions.ExtendUntilSeveral _,
          OfExtensions.Shorten _,
          OfExtensions.AskDecision _ ->
          throw Family.notOnAButton(intent);
    };
  }
}
