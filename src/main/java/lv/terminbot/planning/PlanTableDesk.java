package lv.terminbot.planning;

import java.util.ArrayList;
import java.util.List;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.campaign.OfPlanTables;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.Policy;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Where a coordinator has the plan as a table, and puts into force what was sent back. */
public final class PlanTableDesk implements Door<OfPlanTables> {
  private final Plans plans;
  private final PlanExport export;
  private final PlanDecisions decisions;
  private final Trail trail;
  private final Texts texts;

  public PlanTableDesk(
      Plans plans, PlanExport export, PlanDecisions decisions, Trail trail, Texts texts) {
    this.trail = trail;
    this.plans = plans;
    this.export = export;
    this.decisions = decisions;
    this.texts = texts;
  }

  @Override
  public Family<OfPlanTables> family() {
    return OfPlanTables.FAMILY;
  }

  @Override
  public Response open(Person who, OfPlanTables intent) {
    var phrases = texts.in(who.language());
    if (!Policy.needed(intent).isHeldBy(who)) {
      return Response.inPlace(new Page(phrases.html("planning.notYours")));
    }
    return switch (intent) {
      case OfPlanTables.AskTable() -> table(who, phrases);
      case OfPlanTables.AskTableOf(var code) ->
          plans
              .find(code)
              .map(plan -> given(who, plan, phrases))
              .orElseGet(() -> table(who, phrases));
      case OfPlanTables.AskTemplate() ->
          Response.below(WayHome.underKept(new Page(phrases.html("planning.template")), phrases))
              .with(export.template(phrases));
      case OfPlanTables.AskDifference(var number) ->
          Response.below(decisions.difference(number, phrases));
      case OfPlanTables.Apply(var number) ->
          Response.inPlace(decisions.apply(who, number, phrases));
      case OfPlanTables.Invite(var number) -> decisions.invite(who, number, phrases);
      case OfPlanTables.Leave(var number) -> Response.inPlace(decisions.leave(number, phrases));
    };
  }

  private Response table(Person who, Phrases phrases) {
    var all = plans.all();
    if (all.size() == 1) {
      return given(who, all.getFirst(), phrases);
    }
    var rows = new ArrayList<List<Button>>();
    all.forEach(
        plan ->
            rows.add(
                List.of(
                    button(
                        plan.title().in(phrases.language()),
                        new OfPlanTables.AskTableOf(plan.code())))));
    rows.add(template(phrases));
    var which = new Page(phrases.html("planning.which", "count", all.size()), rows);
    return Response.inPlace(WayHome.under(which, phrases));
  }

  /** People stand in it: who took it when is on record. */
  private Response given(Person who, ActionPlan plan, Phrases phrases) {
    trail.write(TrailEntry.of(TrailEvent.TABLE_TAKEN, "plan " + plan.code()).by(who.id()));
    var page =
        new Page(
            phrases.html(
                "planning.given",
                "plan",
                plan.title().in(phrases.language()),
                "count",
                plan.measures().filter(m -> !m.withdrawn()).map(Measure::number).count()),
            List.of(template(phrases)));
    return Response.below(WayHome.underKept(page, phrases)).with(export.plan(plan, phrases));
  }

  private static List<Button> template(Phrases phrases) {
    return List.of(
        button(phrases.plain("planning.button.template"), new OfPlanTables.AskTemplate()));
  }

  private static Button button(String label, Intent intent) {
    return new Button(label, ButtonCode.encode(intent));
  }
}
