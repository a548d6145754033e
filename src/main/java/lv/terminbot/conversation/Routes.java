package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfCycles;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfJoining;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReview;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.people.Person;
import lv.terminbot.people.Policy;
import lv.terminbot.progress.dialogue.Reporting;
import lv.terminbot.reminder.nudge.NudgeDesk;
import lv.terminbot.text.Html;

/** Which front door answers which intent. */
public final class Routes {
  private final DoorsByFamily families;
  private final Newcomers newcomers;
  private final Reporting reporting;
  private final NudgeDesk nudges;

  public Routes(
      DoorsByFamily families, Newcomers newcomers, Reporting reporting, NudgeDesk nudges) {
    this.families = families;
    this.newcomers = newcomers;
    this.reporting = reporting;
    this.nudges = nudges;
  }

  /** What a pressed button asks for; empty for a code that was not made here. */
  Optional<Intent> pressed(String buttonCode) {
    return families.pressed(buttonCode);
  }

  /** What several features have a part in is put together here; for the rest there is one door. */
  Response open(Person person, Sender sender, Intent intent) {
    return switch (intent) {
      case OfJoining joining -> newcomers.open(sender, joining);
      case OfReport.Begin() ->
          reporting.begin(person).orElseGet(() -> families.open(person, new Inquiry.AskOwed()));
      case OfReview.CloseChallenge close -> withTheRest(person, close);
      case OfCycles.AskCycles() when !Policy.needed(intent).isHeldBy(person) ->
          families.open(person, new OfLookup.AskReportingCycle());
      case OfRecord _, OfHelp.Start _, OfHelp.AskHelp _, Inquiry.AskOverview _ ->
          marked(person, families.open(person, intent));
      default -> families.open(person, intent);
    };
  }

  /** What became of a challenge, and the list that it was chosen from as it is now. */
  private Response withTheRest(Person person, OfReview.CloseChallenge close) {
    var told = families.open(person, close).page();
    var rest = new OfLookup.AskChallenges(Optional.empty(), close.listed());
    var list = families.open(person, rest).page();
    return Response.inPlace(
        new Page(Html.lines(List.of(told.text(), Html.EMPTY, list.text())), list.buttons()));
  }

  /** Coordinators see there whether everything unasked is paused. */
  private Response marked(Person person, Response response) {
    return response.showing(nudges.marked(person, response.page()));
  }
}
