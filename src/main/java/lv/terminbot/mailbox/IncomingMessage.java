package lv.terminbot.mailbox;

import java.time.Instant;

/**
 * Something that arrived.
 *
 * @param key what makes it one: "update:" and Telegram's update id, or "outgoing:" and a message of
 *     ours whose fate it tells. The inbox keeps each key once.
 */
public record IncomingMessage(
    String key, ChatId chat, ChatKind kind, Sender from, Content content, Instant receivedAt) {}
