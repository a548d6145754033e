package lv.terminbot.campaign.dates;

import lv.terminbot.plan.Rung;
import lv.terminbot.plan.Rung.Anchor;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** A step of a ladder as people say it: "7 days before the deadline". */
public final class StepWords {
  private StepWords() {}

  public static Html write(Rung step, Phrases phrases) {
    return phrases.html(key(step), "days", Math.abs(step.days()));
  }

  private static String key(Rung step) {
    if (step.anchor() == Anchor.INVITATION) {
      return step.days() == 0 ? "campaign.dates.step.invitation" : "campaign.dates.step.invited";
    }
    return step.days() < 0
        ? "campaign.dates.step.before"
        : step.days() == 0 ? "campaign.dates.step.deadline" : "campaign.dates.step.after";
  }
}
