package lv.terminbot.mailbox;

/** Telegram's number of a chat; that of a private chat is also that of the person. */
public record ChatId(long value) {}
