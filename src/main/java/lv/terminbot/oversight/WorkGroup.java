package lv.terminbot.oversight;

import lv.terminbot.mailbox.ChatId;
import lv.terminbot.text.Language;

/** The group that gets digests and summaries instead of each coordinator, in its language. */
public record WorkGroup(ChatId chat, Language language) {}
