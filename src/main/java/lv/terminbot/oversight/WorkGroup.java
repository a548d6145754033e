package lv.terminbot.oversight;

import lv.terminbot.mailbox.Destination;
import lv.terminbot.text.Language;

/**
 * The group, or a topic of it, that gets digests and summaries instead of each coordinator, in its
 * language.
 */
public record WorkGroup(Destination place, Language language) {}
