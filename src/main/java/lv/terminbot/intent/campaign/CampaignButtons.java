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
      case OfCycles.ConfirmChange(var proposal) -> join("Cd", hex(proposal));
      case OfCycles.SetDate(var cycle, var date, var on) ->
          join("Ce", cycle.plan(), cycle.code(), date.name(), hex(on.toEpochDay()));
      case OfCycles.DropStep(var cycle, var step) -> join("Cr", cycle.plan(), cycle.code(), step);
      case OfCycles.AddStep(var cycle, var days) -> join("Cs", cycle.plan(), cycle.code(), days);
      case OfCycles.AskBack(var proposal) -> join("Cu", hex(proposal));
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
      case OfExtensions.Grant(var extension) -> join("Xg", hex(extension));
      case OfExtensions.Refuse(var extension) -> join("Xr", hex(extension));
      case OfExtensions.GrantShown(var first, var last) -> join("Xs", hex(first), hex(last));
      case OfExtensions.DropShown(var first, var last) -> join("Xd", hex(first), hex(last));
      case OfExtensions.AskExtensions() -> "Xl";
      case OfExtensions.AskTakeBack(var extension) -> join("Xb", hex(extension));
      case OfExtensions.TakeBack(var extension) -> join("Xt", hex(extension));
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
