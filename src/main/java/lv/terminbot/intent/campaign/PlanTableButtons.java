package lv.terminbot.intent.campaign;

import static lv.terminbot.intent.Shape.LONG;
import static lv.terminbot.intent.Shape.PLAN;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.id;
import static lv.terminbot.intent.Shape.join;

import java.util.List;
import lv.terminbot.intent.Shape;
import lv.terminbot.plan.PlanCode;

/** The buttons about plans as tables. */
final class PlanTableButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("Pt", m -> new OfPlanTables.AskTable()),
          Shape.declare("Po", m -> new OfPlanTables.AskTableOf(new PlanCode(m.group(1))), PLAN),
          Shape.declare("Pe", m -> new OfPlanTables.AskTemplate()),
          Shape.declare("Pd", m -> new OfPlanTables.AskDifference(id(m)), LONG),
          Shape.declare("Py", m -> new OfPlanTables.Apply(id(m)), LONG),
          Shape.declare("Pv", m -> new OfPlanTables.Invite(id(m)), LONG),
          Shape.declare("Pn", m -> new OfPlanTables.Leave(id(m)), LONG));

  private PlanTableButtons() {}

  static String fields(OfPlanTables intent) {
    return switch (intent) {
      case OfPlanTables.AskTable() -> "Pt";
      case OfPlanTables.AskTableOf(var plan) -> join("Po", plan);
      case OfPlanTables.AskTemplate() -> "Pe";
      case OfPlanTables.AskDifference it -> join("Pd", hex(it.number()));
      case OfPlanTables.Apply it -> join("Py", hex(it.number()));
      case OfPlanTables.Invite it -> join("Pv", hex(it.number()));
      case OfPlanTables.Leave it -> join("Pn", hex(it.number()));
    };
  }
}
