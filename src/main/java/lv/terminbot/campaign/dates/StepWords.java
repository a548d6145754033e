package lv.terminbot.campaign.dates;

import java.util.ArrayList;
import java.util.List;
import lv.terminbot.plan.Audience;
import lv.terminbot.plan.Rung;
import lv.terminbot.plan.Rung.Anchor;
import lv.terminbot.plan.Rung.Move;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** A step of a ladder as people say it: "7 days before the deadline". */
public final class StepWords {
  private StepWords() {}

  public static Html write(Rung step, Phrases phrases) {
    return phrases.html(key(step), "days", Math.abs(step.days()));
  }

  /** The same with its own time, whom it tells and what it does on a free day, where unusual. */
  public static Html describe(Rung step, Phrases phrases) {
    var particulars = particulars(step, phrases);
    var words = write(step, phrases);
    return particulars.isEmpty()
        ? words
        : words.plus(Html.escape(" (" + String.join(", ", particulars) + ")"));
  }

  /** What is unusual about a step, in the words in which it can be written. */
  public static List<String> particulars(Rung step, Phrases phrases) {
    var words = new ArrayList<String>();
    step.at().ifPresent(at -> words.add(at.toString()));
    if (!step.audience().equals(Rung.WHO_OWES)) {
      step.audience().stream().sorted().map(a -> word(a, phrases)).forEach(words::add);
    }
    var usual = step.anchor() == Anchor.DEADLINE && step.days() <= 0 ? Move.EARLIER : Move.LATER;
    if (step.move() != usual) {
      words.add(word(step.move(), phrases));
    }
    return words;
  }

  private static String word(Audience audience, Phrases phrases) {
    return switch (audience) {
      case OWING -> phrases.plain("campaign.ladder.owing");
      case DRAFTING -> phrases.plain("campaign.ladder.drafting");
      case DEPUTIES -> phrases.plain("campaign.ladder.deputies");
      case HEADS -> phrases.plain("campaign.ladder.heads");
      case COORDINATORS -> phrases.plain("campaign.ladder.coordinators");
    };
  }

  private static String word(Move move, Phrases phrases) {
    return switch (move) {
      case EARLIER -> phrases.plain("campaign.ladder.earlier");
      case LATER -> phrases.plain("campaign.ladder.later");
      case DROP -> phrases.plain("campaign.ladder.drop");
    };
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
