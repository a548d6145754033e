package lv.terminbot.conversation;

import java.util.Optional;
import lv.terminbot.answer.PublicAnswers;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfOversight;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.mailbox.Written;
import lv.terminbot.oversight.Oversight;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;

/**
 * Hears what is said to the bot where others see the answer. A question is answered there, for the
 * rest there is the way to the private chat; whatever is not understood was not meant for the bot.
 */
public final class GroupChat {
  private final Register register;
  private final Replies replies;
  private final DoorsByFamily families;
  private final PublicAnswers answers;
  private final Oversight oversight;

  public GroupChat(
      Register register,
      Replies replies,
      DoorsByFamily families,
      PublicAnswers answers,
      Oversight oversight) {
    this.register = register;
    this.replies = replies;
    this.families = families;
    this.answers = answers;
    this.oversight = oversight;
  }

  Outcome words(IncomingMessage message, Written said) {
    return message.from().isPerson() ? ofPerson(message, said) : ofNobody(message, said);
  }

  /** Who speaks in the name of the group or of a channel learns why nothing else is answered. */
  private Outcome ofNobody(IncomingMessage message, Written said) {
    var place = message.place().destination();
    return isChatter(replies.wanted(said))
        ? Outcome.NOTHING
        : Outcome.courtesy(oversight.anonymous(message.chat()).inReplyTo(place, said.messageId()));
  }

  private Outcome ofPerson(IncomingMessage message, Written said) {
    return speaker(message)
        .flatMap(
            person -> {
              var intent = replies.wanted(message.chat(), person, said);
              return shown(message, person, intent)
                  .map(page -> page.inReplyTo(message.place().destination(), said.messageId()))
                  .map(reply -> Outcome.reply(reply).to(intent));
            })
        .orElse(Outcome.NOTHING);
  }

  /** What everybody in the group may see; nothing for what was not meant for the bot. */
  private Optional<Page> shown(IncomingMessage message, Person person, Intent intent) {
    if (isChatter(intent)) {
      return Optional.empty();
    }
    var page =
        intent instanceof OfOversight wanted
            ? oversight.inGroup(person, message.place().destination(), wanted)
            : answer(person, intent);
    return page.or(() -> Optional.of(answers.inPrivate(person)));
  }

  /** What people say to each other. */
  private static boolean isChatter(Intent intent) {
    return switch (intent) {
      case OfHelp.Unclear _ -> true;
      case OfHelp.Talk _ -> true;
      case OfHelp.NotInPlan _ -> true;
      case OfHelp.Start _ -> true;
      case OfReport.StateOnly _ -> true;
      case OfReport.InWords _ -> true;
      default -> false;
    };
  }

  /** A button under a message that all of a group see; what is private is said over the chat. */
  Outcome tap(IncomingMessage message, Content.Tap tap) {
    var person = speaker(message);
    var intent = families.pressed(tap.code());
    if (person.isEmpty() || intent.isEmpty()) {
      return Outcome.reply(released(message, tap, ""));
    }
    return answer(person.get(), intent.get())
        .map(page -> Outcome.reply(page.inPlaceOf(message.place().destination(), tap.messageId())))
        .map(shown -> shown.first(released(message, tap, "")))
        .orElseGet(
            () -> Outcome.reply(released(message, tap, answers.inPrivateNote(person.get()))));
  }

  private Optional<Page> answer(Person person, Intent intent) {
    return intent instanceof OfOversight.AskWhoOwes
        ? Optional.of(oversight.whoOwes(person.amongOthers()))
        : answers.answer(person, intent);
  }

  /** Nobody, if hidden. What is said here does not show that the person can be written to. */
  private Optional<Person> speaker(IncomingMessage message) {
    return Optional.of(message.from())
        .filter(Sender::isPerson)
        .flatMap(from -> register.find(new PersonId(from.userId())));
  }

  private static Reply released(IncomingMessage message, Content.Tap tap, String note) {
    return new Reply.TapAnswer(message.chat(), tap.tapId(), note);
  }
}
