package lv.terminbot.planning;

import java.time.Instant;
import java.util.List;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.campaign.OfPlanTables;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.WrittenPlan.Origin;
import lv.terminbot.planning.ProposedPlan.State;
import lv.terminbot.text.Phrases;

/** Offers to coordinators what a plan file says that was changed beside a table. */
public final class ChangedFiles {
  private final PlanTables tables;

  public ChangedFiles(PlanTables tables) {
    this.tables = tables;
  }

  /** Keeps it until somebody decides, as part of the caller's commit. */
  public long offer(String file, ActionPlan plan, String text, Instant at) {
    var proposed = new ProposedPlan(0, State.OFFERED, Origin.FILE, plan.code(), "", text);
    return tables.offer(proposed, file, at);
  }

  /** What coordinators are told of it. */
  public Page tell(long number, String file, ActionPlan plan, Phrases phrases) {
    return new Page(
        phrases.html(
            "planning.file.changed", "file", file, "plan", plan.title().in(phrases.language())),
        List.of(
            List.of(
                new Button(
                    phrases.plain("planning.button.difference"),
                    ButtonCode.encode(new OfPlanTables.AskDifference(number))))));
  }
}
