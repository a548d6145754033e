package lv.terminbot.conversation;

import lv.terminbot.answer.inline.InlineDesk;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;

/** Hears what is typed behind the bot's name in any chat, letter by letter. */
public final class InlineTyping {
  private final Register register;
  private final Understanding understanding;
  private final InlineDesk desk;

  public InlineTyping(Register register, Understanding understanding, InlineDesk desk) {
    this.register = register;
    this.understanding = understanding;
    this.desk = desk;
  }

  Outcome answer(IncomingMessage message, Content.InlineQuery query) {
    var choice =
        register
            .find(new PersonId(message.from().userId()))
            .map(person -> desk.choose(person, meant(query.text())))
            .orElseGet(() -> desk.stranger(message.from()));
    return Outcome.reply(
        new Reply.InlineAnswer(
            message.chat(), query.queryId(), choice.articles(), choice.privately()));
  }

  /** With nothing behind the name, the overview is meant. */
  private Intent meant(String typed) {
    return typed.isBlank() ? new Inquiry.AskOverview() : understanding.read(typed).intent();
  }
}
