package lv.terminbot.conversation;

import java.util.List;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.oversight.Oversight;
import lv.terminbot.oversight.WorkGroupDesk;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.people.joining.RefusedAddresses;
import lv.terminbot.reminder.Undelivered;

/** Acts on what nobody said: a message that did not arrive, a silence, a chat that is gone. */
public final class Notes {
  private final Oversight oversight;
  private final WorkGroupDesk groups;
  private final Undelivered undelivered;
  private final RefusedAddresses refused;
  private final Register register;

  public Notes(
      Oversight oversight,
      WorkGroupDesk groups,
      Undelivered undelivered,
      RefusedAddresses refused,
      Register register) {
    this.refused = refused;
    this.register = register;
    this.oversight = oversight;
    this.groups = groups;
    this.undelivered = undelivered;
  }

  Outcome act(SystemNote note) {
    return Outcome.toOthers(
        switch (note.fact()) {
          case SystemNote.Undelivered what -> undelivered(note.chat(), what);
          case SystemNote.Unheard silence -> oversight.unheard(silence);
          case SystemNote.TokenShared shared -> oversight.tokenShared(shared);
          case SystemNote.TooMuch _ -> register.tooMuch(note.chat()).stream().toList();
          case SystemNote.Moved(var to) -> moved(note.chat(), to);
        });
  }

  private List<Reply> undelivered(ChatId chat, SystemNote.Undelivered what) {
    if (chat.isEmail() && register.find(new PersonId(chat.value())).isEmpty()) {
      return refused.heard(chat, what);
    }
    return chat.isGroup() ? groups.undelivered(chat, what) : undelivered.heard(chat, what);
  }

  private List<Reply> moved(ChatId from, ChatId to) {
    groups.moved(from, to);
    return List.of();
  }

  /** A group has removed the bot. */
  Outcome removed(IncomingMessage message) {
    return Outcome.toOthers(groups.removed(message.chat()));
  }

  /** A person has stopped the bot. */
  Outcome stopped(IncomingMessage message) {
    return Outcome.toOthers(undelivered.stopped(new PersonId(message.from().userId())));
  }
}
