package lv.terminbot.people;

import lv.terminbot.mailbox.ChatId;

/** A person, by Telegram's user id. */
public record PersonId(long value) {
  /** The private chat with this person: Telegram gives it the same number. */
  public ChatId chat() {
    return new ChatId(value);
  }
}
