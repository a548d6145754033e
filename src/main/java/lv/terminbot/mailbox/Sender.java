package lv.terminbot.mailbox;

import java.util.Optional;

/**
 * Who said it, as Telegram tells.
 *
 * @param name the name shown in Telegram; chosen by the sender, so never proof of anything
 * @param languageTag IETF tag of the app's language, where known
 */
public record Sender(long userId, String name, Optional<String> languageTag) {}
