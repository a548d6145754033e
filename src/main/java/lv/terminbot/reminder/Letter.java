package lv.terminbot.reminder;

import lv.terminbot.mailbox.Page;

/**
 * A reminder as it goes out.
 *
 * @param template the texts it was made from, each with a fingerprint of its words
 */
public record Letter(Page page, String template) {}
