package lv.terminbot.oversight;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfOversight;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.Right;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * Where coordinators say how and where they want to be told, and look up who owes. What they are
 * told unasked comes from {@link Bulletins}.
 */
public final class Oversight implements Door<OfOversight> {
  private final Addressees addressees;
  private final Register register;
  private final Summary summary;
  private final Timetable times;
  private final Texts texts;

  public Oversight(
      Addressees addressees, Register register, Summary summary, Timetable times, Texts texts) {
    this.addressees = addressees;
    this.register = register;
    this.summary = summary;
    this.times = times;
    this.texts = texts;
  }

  @Override
  public Family<OfOversight> family() {
    return OfOversight.FAMILY;
  }

  /** Said in private. */
  @Override
  public Response open(Person person, OfOversight intent) {
    var phrases = texts.in(person.language());
    return switch (intent) {
      case OfOversight.TellMe(var manner) -> register.tell(person, manner);
      case OfOversight.AskWhoOwes() -> Response.inPlace(whoOwes(person));
      case OfOversight.Here() -> Response.inPlace(new Page(phrases.html("oversight.here.inGroup")));
      case OfOversight.HereNoMore() ->
          Response.inPlace(new Page(phrases.html("oversight.here.inGroup")));
    };
  }

  /** The institutions that owe; may be asked before others. */
  public Page whoOwes(Person person) {
    return summary.whoOwes(times.today(), person, texts.in(person.language()));
  }

  /** Said before others; nothing is answered to what belongs between two. */
  public Optional<Page> inGroup(Person person, ChatId chat, OfOversight intent) {
    return switch (intent) {
      case OfOversight.Here() -> Optional.of(here(person, chat));
      case OfOversight.HereNoMore() -> Optional.of(hereNoMore(person, chat));
      case OfOversight.AskWhoOwes() -> Optional.of(whoOwes(person.amongOthers()));
      case OfOversight.TellMe _ -> Optional.empty();
    };
  }

  private Page here(Person person, ChatId chat) {
    var phrases = texts.in(person.language());
    if (!Right.CHOOSE_NEWS.isHeldBy(person)) {
      return new Page(phrases.html("oversight.here.notYours"));
    }
    addressees.groups().put(new WorkGroup(chat, person.language()));
    return new Page(phrases.html("oversight.here.set"));
  }

  private Page hereNoMore(Person person, ChatId chat) {
    var phrases = texts.in(person.language());
    if (!Right.CHOOSE_NEWS.isHeldBy(person)) {
      return new Page(phrases.html("oversight.here.notYours"));
    }
    var ended = addressees.groups().remove(chat);
    return new Page(phrases.html(ended ? "oversight.here.ended" : "oversight.here.wasNot"));
  }

  /** The group goes on under another number. */
  public void moved(ChatId from, ChatId to) {
    addressees.move(from, to);
  }

  /** The bot is in this group no longer. */
  public List<Reply> removed(ChatId chat) {
    return addressees.groups().remove(chat)
        ? addressees.lettersToEach(
            phrases ->
                new Page(phrases.html("oversight.here.lost"), List.of(Summary.buttons(phrases))))
        : List.of();
  }

  /** A message to a group did not arrive, or may not have. */
  public List<Reply> undelivered(ChatId group, DeliveryState state) {
    return state == DeliveryState.UNCERTAIN ? List.of() : removed(group);
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
