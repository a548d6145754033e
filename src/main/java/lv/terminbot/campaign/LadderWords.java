package lv.terminbot.campaign;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import lv.terminbot.campaign.dates.StepWords;
import lv.terminbot.plan.Ladder;
import lv.terminbot.plan.Rung;
import lv.terminbot.plan.Rung.Anchor;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** A ladder in the words in which it can be written back: "uzaicinājums, -14, -7 10:00". */
final class LadderWords {
  private LadderWords() {}

  static String write(Ladder ladder, Phrases phrases) {
    return ladder.rungs().stream().map(rung -> write(rung, phrases)).collect(joining(", "));
  }

  /** What goes and what comes, a line each; nothing where all stays. */
  static List<Html> change(Ladder before, Ladder after, Phrases phrases) {
    var lines = new ArrayList<Html>();
    var gone = others(before, after);
    var come = others(after, before);
    if (!gone.isEmpty()) {
      lines.add(phrases.html("campaign.ladder.gone", "steps", said(gone, phrases)));
    }
    if (!come.isEmpty()) {
      lines.add(phrases.html("campaign.ladder.come", "steps", said(come, phrases)));
    }
    return lines;
  }

  private static String said(List<Rung> rungs, Phrases phrases) {
    return rungs.stream()
        .map(rung -> StepWords.describe(rung, phrases).visible())
        .collect(joining(", "));
  }

  private static List<Rung> others(Ladder one, Ladder other) {
    return one.rungs().stream().filter(rung -> !other.rungs().contains(rung)).toList();
  }

  static String write(Rung rung, Phrases phrases) {
    var words = new ArrayList<String>();
    if (rung.anchor() == Anchor.INVITATION) {
      words.add(phrases.plain("campaign.ladder.invitation"));
    }
    if (rung.anchor() == Anchor.DEADLINE || rung.days() != 0) {
      words.add(rung.days() == 0 ? "0" : "%+d".formatted(rung.days()));
    }
    words.addAll(StepWords.particulars(rung, phrases));
    return String.join(" ", words);
  }
}
