package lv.terminbot.oversight;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.OfOversight;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Destination;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.Right;
import lv.terminbot.text.Phrases;

/**
 * Where coordinators say how and where they want to be told, and look up who owes. What they are
 * told unasked comes from {@link Bulletins}.
 */
public final class Oversight implements Door<OfOversight> {
  private final Addressees addressees;
  private final Register register;
  private final Summary summary;
  private final Timetable times;
  private final WorkGroupDesk groups;

  public Oversight(
      Addressees addressees,
      Register register,
      Summary summary,
      Timetable times,
      WorkGroupDesk groups) {
    this.addressees = addressees;
    this.register = register;
    this.summary = summary;
    this.times = times;
    this.groups = groups;
  }

  @Override
  public Family<OfOversight> family() {
    return OfOversight.FAMILY;
  }

  /** Said in private. */
  @Override
  public Response open(Person person, OfOversight intent) {
    return switch (intent) {
      case OfOversight.TellMe(var manner) -> register.tell(person, manner);
      case OfOversight.AskWhoOwes() -> Response.inPlace(whoOwes(person));
      case OfOversight.AskSummary() -> Response.below(weekly(person, Readership.ALONE));
      case OfOversight.AskTimetable() -> Response.inPlace(timetable(person));
      case OfOversight.Here(), OfOversight.HereFor _, OfOversight.HereNoMore() ->
          Response.inPlace(groups.onlyInGroup(person));
    };
  }

  /** The institutions that owe; may be asked before others. */
  public Page whoOwes(Person person) {
    return summary.whoOwes(times.today(), person, addressees.phrases(person));
  }

  /** Said before others; nothing is answered to what belongs between two. */
  public Optional<Page> inGroup(Person person, Destination place, OfOversight intent) {
    return switch (intent) {
      case OfOversight.Here() -> Optional.of(groups.here(person, place));
      case OfOversight.HereFor(var institution) ->
          Optional.of(groups.hereFor(person, place, institution));
      case OfOversight.HereNoMore() -> Optional.of(groups.hereNoMore(person, place.chat()));
      case OfOversight.AskWhoOwes() -> Optional.of(whoOwes(person.amongOthers()));
      case OfOversight.AskSummary() -> Optional.of(weekly(person, Readership.GROUP));
      case OfOversight.TellMe _, OfOversight.AskTimetable() -> Optional.empty();
    };
  }

  /** What coordinators are told on the first working day of a week, as it is now. */
  private Page weekly(Person person, Readership readers) {
    var phrases = addressees.phrases(person);
    var overview =
        List.of(
            List.of(
                Summary.button("oversight.button.overview", new Inquiry.AskOverview(), phrases)));
    if (!Right.CHOOSE_NEWS.isHeldBy(person)) {
      return new Page(phrases.html("oversight.summary.notYours"), overview);
    }
    return summary.isDue(times.today())
        ? summary.on(times.today(), readers, phrases)
        : new Page(phrases.html("oversight.owing.noCycle"), overview);
  }

  /** When a coordinator hears what happened; for all alike. */
  private Page timetable(Person person) {
    var phrases = addressees.phrases(person);
    return Right.CHOOSE_NEWS.isHeldBy(person)
        ? new Page(
            phrases.html("oversight.timetable", "at", phrases.time(times.digestAt())),
            List.of(
                List.of(
                    Summary.button(
                        "oversight.button.summary", new OfOversight.AskSummary(), phrases))))
        : new Page(phrases.html("oversight.summary.notYours"));
  }

  /** What somebody is told who speaks in the name of this group, or of a channel, in it. */
  public Page anonymous(ChatId group) {
    return groups.anonymous(group);
  }

  /** Telegram could not be asked for so long that it has thrown away what people wrote. */
  public List<Reply> unheard(SystemNote.Unheard silence) {
    return addressees.lettersToEach(phrases -> unheard(silence, phrases));
  }

  /** Another program uses the bot's token. */
  public List<Reply> tokenShared(SystemNote.TokenShared shared) {
    return addressees.lettersToEach(
        phrases ->
            new Page(
                phrases.html(
                    "oversight.tokenShared",
                    "at",
                    phrases.moment(shared.seenAt(), times.office().zone()))));
  }

  private Page unheard(SystemNote.Unheard silence, Phrases phrases) {
    var zone = times.office().zone();
    return new Page(
        phrases.html(
            "oversight.unheard",
            "from",
            phrases.moment(silence.from(), zone),
            "to",
            phrases.moment(silence.to(), zone),
            "before",
            phrases.moment(silence.lostBefore(), zone)));
  }
}
