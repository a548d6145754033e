package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.CYCLE;
import static lv.terminbot.intent.Shape.PLAN;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.join;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.OfCycles.Step;

/** The buttons under a cycle. */
final class CycleButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("Cl", m -> new OfCycles.AskCycles()),
          Shape.declare("Cc", m -> new OfCycles.AskCycle(Shape.cycle(m)), PLAN, CYCLE),
          Shape.declare(
              "Ca",
              m -> new OfCycles.AskStep(Shape.cycle(m), Step.valueOf(m.group(3))),
              PLAN,
              CYCLE,
              Shape.oneOf(Stream.of(Step.values()).map(Step::name))),
          Shape.declare("Cd", m -> new OfCycles.ConfirmChange(Shape.id(m)), Shape.LONG));

  private CycleButtons() {}

  static String fields(OfCycles intent) {
    return switch (intent) {
      case OfCycles.AskCycles() -> "Cl";
      case OfCycles.AskCycle(var cycle) -> join("Cc", cycle.plan(), cycle.code());
      case OfCycles.AskStep(var cycle, var step) ->
          join("Ca", cycle.plan(), cycle.code(), step.name());
      case OfCycles.ConfirmChange(var proposal) -> join("Cd", hex(proposal));
      case OfCycles.DateCycle _,
          OfCycles.AskNamedStep _,
          OfCycles.AskLadder _,
          OfCycles.ChangeLadder _,
          OfCycles.ChangeLadderText _,
          OfCycles.AskNamedCycle _ ->
          throw Family.notOnAButton(intent);
    };
  }
}
