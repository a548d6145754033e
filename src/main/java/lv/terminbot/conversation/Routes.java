package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Said;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Role;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfCycles;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReview;
import lv.terminbot.text.Html;

/**
 * Which front door answers which intent. The switches are complete: a new intent does not compile.
 */
final class Routes {
  private final Doors doors;

  Routes(Doors doors) {
    this.doors = doors;
  }

  Said of(Person person, Sender sender, Intent intent) {
    return switch (intent) {
      case Intent.Invite(var institution) -> doors.admission().invite(person, institution);
      case Intent.OpenJoinLink(var code) ->
          doors
              .admission()
              .open(sender, code)
              .orElseGet(() -> new Said(doors.admission().dead(sender)));
      case Intent.ConfirmJoin confirm -> joining(sender, confirm).orElseThrow();
      case Intent.DeclineJoin decline -> joining(sender, decline).orElseThrow();
      case Intent.ChooseLanguage choose -> doors.register().chooseLanguage(person);
      case Intent.SetLanguage(var language) -> doors.register().setLanguage(person, language);
      case Intent.StartUpdate(var plan, var number) ->
          doors.reporting().start(person, plan, number);
      case Intent.QuickUpdate(var number, var state, var text) ->
          doors.reporting().quick(person, number, state, text);
      case Intent.SeveralUpdates(var updates) -> doors.reporting().several(person, updates);
      case Intent.ConfirmDraft(var draft, var version) ->
          doors.reporting().confirm(person, draft, version);
      case Intent.AskDraftState(var draft, var version) ->
          doors.reporting().askState(person, draft, version);
      case Intent.SetDraftState(var draft, var version, var state) ->
          doors.reporting().setState(person, draft, version, state);
      case Intent.SetDraftInstitution(var draft, var version, var institution) ->
          doors.reporting().setInstitution(person, draft, version, institution);
      case Intent.CancelDraft(var draft, var version) ->
          doors.reporting().cancel(person, draft, version);
      case Intent.Cancel cancel -> doors.reporting().cancel(person);
      case OfReport.Begin begin ->
          doors
              .reporting()
              .begin(person)
              .orElseGet(() -> new Said(doors.answers().of(person, new Intent.AskOwed(), 1)));
      case OfReport ofReport -> doors.reporting().of(person, ofReport);
      case OfFiles ofFiles -> doors.reports().of(person, ofFiles);
      case OfReview.CloseChallenge close -> withTheRest(person, close);
      case OfReview ofReview -> doors.review().of(person, ofReview);
      case Intent.AskLater later -> doors.later().choices(person);
      case Intent.RemindLater(var delay) -> doors.later().remind(person, delay);
      case Intent.SendAgain(var outgoing) ->
          doors.undelivered().sendAgain(person, new OutgoingId(outgoing));
      case OfCycles.AskCycles _ when !person.is(Role.COORDINATOR) ->
          answered(person, new OfLookup.AskReportingCycle(), 1);
      case OfCycles ofCycles -> doors.cycles().of(person, ofCycles);
      case Intent.OfOversight ofOversight -> doors.oversight().of(person, ofOversight);
      case Intent.OfHandOver ofHandOver -> doors.handOvers().of(person, ofHandOver);
      case Intent.OfAbsence ofAbsence -> doors.absences().of(person, ofAbsence);
      case Intent.InviteTo(var institution, var post) ->
          doors.admission().invite(person, Optional.of(institution), role(post));
      case Intent.InviteObserver invite -> doors.admission().inviteObserver(person);
      case Intent.OfExtensions ofExtensions -> doors.extensions().of(person, ofExtensions);
      case Intent.OfWishes ofWishes -> doors.wishes().of(person, ofWishes);
      case OfNudges ofNudges -> doors.nudges().of(person, ofNudges);
      case OfRecord ofRecord -> marked(person, doors.record().of(person, ofRecord));
      case Intent.Start start -> marked(person, new Said(doors.answers().help(person)));
      case Intent.AskMyData mine -> new Said(doors.answers().myData(person));
      case Intent.AskHelp help -> marked(person, new Said(doors.answers().help(person)));
      case Intent.Unclear(var guesses) -> new Said(doors.answers().unclear(person, guesses));
      case Inquiry inquiry -> answered(person, inquiry, 1);
      case Intent.AtPage(var inquiry, var page) -> answered(person, inquiry, page);
      case Intent.AskCalendar calendar -> doors.calendar().of(person);
    };
  }

  private Said answered(Person person, Inquiry inquiry, int page) {
    var said = new Said(doors.answers().of(person, inquiry, page));
    return inquiry instanceof Intent.AskOverview ? marked(person, said) : said;
  }

  /** What became of a challenge, and the list that it was chosen from as it is now. */
  private Said withTheRest(Person person, OfReview.CloseChallenge close) {
    var told = doors.review().of(person, close).page();
    var rest = new OfLookup.AskChallenges(Optional.empty(), close.listed());
    var list = doors.answers().of(person, rest, 1);
    return new Said(
        new Page(Html.lines(List.of(told.text(), Html.EMPTY, list.text())), list.buttons()));
  }

  /** Coordinators see there whether everything unasked is paused. */
  private Said marked(Person person, Said said) {
    return new Said(doors.nudges().marked(person, said.page()), said.toOthers());
  }

  /** The answer to a join link's question, open to those who are not in yet. */
  Optional<Said> joining(Sender sender, Intent intent) {
    return switch (intent) {
      case Intent.ConfirmJoin(var link) -> Optional.of(confirmed(sender, link));
      case Intent.DeclineJoin(var link) ->
          Optional.of(new Said(doors.admission().decline(sender, link)));
      default -> Optional.empty();
    };
  }

  private Said confirmed(Sender sender, String link) {
    var before = doors.register().of(new PersonId(sender.userId()));
    return doors
        .admission()
        .confirm(sender, link)
        .map(
            admitted ->
                new Said(doors.answers().welcome(admitted.person(), admitted.membership()))
                    .and(List.of(doors.register().menu(admitted.person())))
                    .and(doors.admission().announced(admitted))
                    .and(doors.handOvers().taken(link, before, admitted)))
        .orElseGet(() -> new Said(doors.admission().dead(sender)));
  }

  private static Role role(Intent.Post post) {
    return switch (post) {
      case DEPUTY -> Role.DEPUTY;
      case HEAD -> Role.HEAD;
    };
  }

  /** Whether the answer to a button replaces the message that the button stands under. */
  static boolean staysInPlace(Intent intent) {
    return switch (intent) {
      case Intent.AskLater later -> false;
      case Intent.OfWishes.Seen seen -> false;
      case Intent.AskOwed owed -> false;
      case OfFiles files -> false;
      case OfReport.Begin begin -> false;
      case OfReport.AskFile file -> false;
      case OfReview.AskReturn ask -> false;
      case OfReview.AskNote ask -> false;
      case OfLookup.AskChallenges ask -> false;
      case Intent.AskCalendar calendar -> false;
      case Intent.StartUpdate start -> false;
      case Intent.SendAgain again -> false;
      case OfNudges.TryNudge attempt -> false;
      case OfRecord.AskMessage message -> false;
      case OfRecord.OfferLink link -> false;
      case OfRecord.AskRemoval removal -> false;
      case OfRecord.AskAlarms alarms -> false;
      case Intent.Unclear unclear -> false;
      default -> true;
    };
  }
}
