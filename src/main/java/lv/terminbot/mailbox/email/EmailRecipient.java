package lv.terminbot.mailbox.email;

import lv.terminbot.text.Language;

/** An address and the language in which it is written to. */
public record EmailRecipient(EmailAddress address, Language language) {}
