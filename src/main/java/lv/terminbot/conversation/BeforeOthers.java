package lv.terminbot.conversation;

import java.util.Optional;
import lv.terminbot.intent.Inquiry;
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
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;

/**
 * Hears what is said to the bot where others see the answer. A question is answered there, for the
 * rest there is the way to the private chat; whatever is not understood was not meant for the bot.
 */
final class BeforeOthers {
  private final Doors doors;
  private final Understanding understanding;

  BeforeOthers(Doors doors, Understanding understanding) {
    this.doors = doors;
    this.understanding = understanding;
  }

  Heard words(IncomingMessage incoming, Written said) {
    var person = speaker(incoming);
    var intent = understanding.read(said.text()).intent();
    if (person.isEmpty() || isChatter(intent)) {
      return Heard.NOTHING;
    }
    var page =
        intent instanceof OfOversight ofOversight
            ? doors.oversight().inGroup(person.get(), incoming.chat(), ofOversight)
            : answer(person.get(), intent);
    return Heard.reply(
            page.orElseGet(() -> doors.publicAnswers().inPrivate(person.get()))
                .inReplyTo(incoming.chat(), said.messageId()))
        .to(intent);
  }

  /** What people say to each other. */
  private static boolean isChatter(Intent intent) {
    return switch (intent) {
      case OfHelp.Unclear _, OfHelp.Talk _, OfHelp.NotInPlan _ -> true;
      case OfReport.StateOnly _, OfReport.InWords _ -> true;
      case OfHelp.Start _ -> true;
      default -> false;
    };
  }

  /** A button under a message that all of a group see; what is private is said over the chat. */
  Heard tap(IncomingMessage incoming, Content.Tap tap) {
    var person = speaker(incoming);
    var intent = doors.families().pressed(tap.code());
    if (person.isEmpty() || intent.isEmpty()) {
      return Heard.reply(released(incoming, tap, ""));
    }
    return answer(person.get(), intent.get())
        .map(page -> Heard.reply(page.inPlaceOf(incoming.chat(), tap.messageId())))
        .map(shown -> shown.first(released(incoming, tap, "")))
        .orElseGet(
            () ->
                Heard.reply(
                    released(incoming, tap, doors.publicAnswers().inPrivateNote(person.get()))));
  }

  /** Typed behind the bot's name in any chat; with nothing behind it, the overview is meant. */
  Heard typed(IncomingMessage incoming, Content.InlineQuery query) {
    var choice =
        speaker(incoming)
            .map(person -> doors.inline().choose(person, meant(query.text())))
            .orElseGet(() -> doors.inline().stranger(incoming.from()));
    return Heard.reply(
        new Reply.InlineAnswer(
            incoming.chat(), query.queryId(), choice.articles(), choice.privately()));
  }

  private Intent meant(String typed) {
    return typed.isBlank() ? new Inquiry.AskOverview() : understanding.read(typed).intent();
  }

  private Optional<Page> answer(Person person, Intent intent) {
    return intent instanceof OfOversight.AskWhoOwes
        ? Optional.of(doors.oversight().whoOwes(person))
        : doors.publicAnswers().answer(person, intent);
  }

  /** Nobody, if hidden. What is said here does not show that the person can be written to. */
  private Optional<Person> speaker(IncomingMessage incoming) {
    return Optional.of(incoming.from())
        .filter(Sender::isPerson)
        .flatMap(from -> doors.register().find(new PersonId(from.userId())));
  }

  private static Reply released(IncomingMessage incoming, Content.Tap tap, String note) {
    return new Reply.TapAnswer(incoming.chat(), tap.tapId(), note);
  }
}
