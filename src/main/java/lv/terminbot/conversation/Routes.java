package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
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
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Role;
import lv.terminbot.text.Html;

/** Which front door answers which intent. */
final class Routes {
  private final Doors doors;
  private final DoorsByFamily families;

  Routes(Doors doors) {
    this.doors = doors;
    this.families = doors.families();
  }

  /** What several features have a part in is put together here; for the rest there is one door. */
  Response open(Person person, Sender sender, Intent intent) {
    return switch (intent) {
      case OfJoining joining -> joined(sender, joining);
      case OfReport.Begin() ->
          doors
              .reporting()
              .begin(person)
              .orElseGet(() -> families.open(person, new Inquiry.AskOwed()));
      case OfReview.CloseChallenge close -> withTheRest(person, close);
      case OfCycles.AskCycles() when !person.is(Role.COORDINATOR) ->
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
    return response.showing(doors.nudges().marked(person, response.page()));
  }

  private Response joined(Sender sender, OfJoining intent) {
    return switch (intent) {
      case OfJoining.OpenJoinLink(var code) ->
          doors
              .admission()
              .open(sender, code)
              .orElseGet(() -> Response.inPlace(doors.admission().dead(sender)));
      case OfJoining.ConfirmJoin(var link) -> confirmed(sender, link);
      case OfJoining.DeclineJoin(var link) ->
          Response.inPlace(doors.admission().decline(sender, link));
    };
  }

  /** The answer to a join link's question, open to those who are not in yet. */
  Optional<Response> joining(Sender sender, String buttonCode) {
    return ButtonCode.decode(buttonCode, List.of(OfJoining.FAMILY))
        .map(meant -> joined(sender, (OfJoining) meant));
  }

  private Response confirmed(Sender sender, String link) {
    var before = doors.register().find(new PersonId(sender.userId()));
    return doors
        .admission()
        .confirm(sender, link)
        .map(
            admitted ->
                Response.inPlace(doors.help().welcome(admitted.person(), admitted.membership()))
                    .and(List.of(doors.register().menu(admitted.person())))
                    .and(doors.admission().announced(admitted))
                    .and(doors.handOvers().taken(link, before, admitted)))
        .orElseGet(() -> Response.inPlace(doors.admission().dead(sender)));
  }
}
