package lv.terminbot.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleState;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * What a coordinator does first where no cycle of a plan asks anything: closes what was forgotten,
 * and opens the next one. How long ago the last deadline was helps nobody.
 */
final class FirstSteps {
  private final AskingCycles cycles;

  FirstSteps(AskingCycles cycles) {
    this.cycles = cycles;
  }

  /** No text where a cycle of every plan asks. */
  Page find(Phrases phrases) {
    var lines = new ArrayList<Html>();
    var rows = new ArrayList<List<Button>>();
    cycles.plans().stream()
        .filter(plan -> cycles.of(plan).findAny().isEmpty())
        .forEach(
            plan -> {
              var page = find(plan, phrases);
              lines.add(page.text());
              rows.addAll(page.buttons());
            });
    return new Page(Html.lines(lines), rows);
  }

  private Page find(ActionPlan plan, Phrases phrases) {
    var lines = new ArrayList<Html>();
    var rows = new ArrayList<List<Button>>();
    lines.add(phrases.html("home.first.heading", "plan", plan.title().in(phrases.language())));
    next(plan)
        .ifPresent(
            step -> {
              lines.add(phrases.html("home.first." + step.name(), "code", step.code()));
              rows.add(List.of(step.button(phrases)));
            });
    CurrentCycle.find(plan, cycles.today(plan))
        .filter(cycle -> cycle.isForgottenOn(cycles.today(plan)))
        .ifPresent(
            cycle -> {
              var code = cycle.id().code();
              lines.add(phrases.html("home.first.close", "code", code));
              rows.add(
                  List.of(
                      new Button(
                          phrases.plain("home.first.button.close", "code", code),
                          ButtonCode.encode(
                              new OfCycles.AskStep(cycle.id(), OfCycles.Step.CLOSE)))));
            });
    return new Page(Html.lines(lines), rows);
  }

  /**
   * The next draft is opened, where its dates are to come; else it wants dates first. Where there
   * is no draft, the last cycle is copied into one.
   */
  private Optional<First> next(ActionPlan plan) {
    var today = cycles.today(plan);
    var all =
        plan.cycles().stream()
            .map(planned -> ReportingCycle.dated(plan.code(), planned, plan.zone()))
            .toList();
    return all.stream()
        .filter(cycle -> cycle.state() == CycleState.DRAFT)
        .min(Comparator.comparing(ReportingCycle::periodFrom))
        .map(
            draft ->
                draft.dueOn().filter(due -> !due.isBefore(today)).isPresent()
                    ? first("open", draft, new OfCycles.AskStep(draft.id(), OfCycles.Step.OPEN))
                    : first("dates", draft, new OfCycles.AskCycle(draft.id())))
        .or(
            () ->
                all.stream()
                    .max(Comparator.comparing(ReportingCycle::periodFrom))
                    .map(
                        last ->
                            first(
                                "copy",
                                last,
                                new OfCycles.AskStep(last.id(), OfCycles.Step.COPY))));
  }

  private static First first(String name, ReportingCycle cycle, OfCycles to) {
    return new First(name, cycle.id().code(), to);
  }

  /** The first thing to do. */
  private record First(String name, String code, OfCycles to) {
    Button button(Phrases phrases) {
      return new Button(
          phrases.plain("home.first.button." + name, "code", code), ButtonCode.encode(to));
    }
  }
}
