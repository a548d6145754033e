package lv.terminbot.mailbox;

/** Telegram's number of a topic within its chat. */
public record TopicId(long value) {}
