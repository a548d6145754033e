package lv.terminbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfInvitations;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.campaign.OfDates;
import lv.terminbot.mailbox.Button;
import lv.terminbot.people.Person;
import lv.terminbot.people.Policy;
import lv.terminbot.people.Right;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Phrases;

/** Buttons that ask which institution is meant, and what a coordinator can do about one. */
final class InstitutionButtons {
  private InstitutionButtons() {}

  static List<List<Button>> make(Plans plans, Function<InstitutionCode, Intent> wanted) {
    return Button.rows(
        plans.institutions().stream()
            .limit(MeasureButtons.MOST)
            .map(Institution::code)
            .map(code -> new Button(code.value(), ButtonCode.encode(wanted.apply(code))))
            .toList(),
        3);
  }

  /** To remind all who are listed, for whoever may. */
  static List<List<Button>> nudge(Person asker, OfNudges.Whom whom, int listed, Phrases phrases) {
    return listed == 0
        ? List.of()
        : List.of(
            offered(
                asker,
                "answer.button.nudgeAll",
                new OfNudges.AskNudge(whom, List.of(), List.of(), ""),
                phrases));
  }

  /** To remind one, to give it more time, to invite a contact of it: for whoever may. */
  static List<List<Button>> about(Person asker, InstitutionCode code, long owed, Phrases phrases) {
    var buttons = new ArrayList<Button>();
    if (owed > 0) {
      var nudge = new OfNudges.AskNudge(OfNudges.Whom.NAMED, List.of(code), List.of(), "");
      buttons.addAll(offered(asker, "answer.button.nudge", nudge, phrases));
      var days = new OfDates.AskExtensionDays(Optional.of(code), Optional.empty(), 0);
      if (Right.GIVE_TIME.isHeldBy(asker)) {
        buttons.addAll(offered(asker, "answer.button.extend", days, phrases));
      }
    }
    buttons.addAll(
        offered(
            asker,
            "answer.button.inviteOne",
            new OfInvitations.Invite(Optional.of(code)),
            phrases));
    return Button.rows(buttons, 3);
  }

  private static List<Button> offered(Person asker, String key, Intent to, Phrases phrases) {
    return Policy.needed(to).isHeldBy(asker)
        ? List.of(new Button(phrases.plain(key), ButtonCode.encode(to)))
        : List.of();
  }
}
