package lv.terminbot.answer;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.Button;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Scope;
import lv.terminbot.text.Phrases;

/** Buttons that lead on from one answer to others. */
public final class FollowUps {
  private FollowUps() {}

  public static Button button(String key, Intent intent, Phrases phrases) {
    return new Button(phrases.plain(key), ButtonCode.encode(intent));
  }

  static List<Button> fromOverview(Phrases phrases) {
    return List.of(
        missing(phrases),
        button(
            "answer.button.changes", new OfLookup.AskChanges(Optional.empty(), Scope.ALL), phrases),
        button("answer.button.deadlines", new Inquiry.AskDeadlines(), phrases),
        files(phrases));
  }

  static List<Button> fromCycle(Phrases phrases) {
    return List.of(
        overview(phrases),
        missing(phrases),
        button("answer.button.deadlines", new Inquiry.AskDeadlines(), phrases),
        files(phrases));
  }

  static Button overview(Phrases phrases) {
    return button("answer.button.overview", new Inquiry.AskOverview(), phrases);
  }

  static Button commitment(Optional<PlanCode> plan, int number, Phrases phrases) {
    return new Button(
        phrases.plain("answer.button.commitment", "number", number),
        ButtonCode.encode(new Inquiry.AskCommitment(plan, number)));
  }

  private static Button missing(Phrases phrases) {
    return button("answer.button.missing", new OfLookup.AskMissing(Scope.ALL), phrases);
  }

  private static Button files(Phrases phrases) {
    return button("answer.button.files", new OfFiles.AskFiles(), phrases);
  }
}
