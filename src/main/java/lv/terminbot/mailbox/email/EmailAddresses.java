package lv.terminbot.mailbox.email;

import java.util.Optional;
import lv.terminbot.mailbox.ChatId;

/** The addresses that coordinators gave, each under a number of its own. */
public interface EmailAddresses {

  /** Adds it under a new number, as part of the caller's commit. */
  ChatId add(EmailRecipient recipient);

  /** Lets another address have the number. */
  void change(ChatId number, EmailRecipient recipient);

  Optional<EmailRecipient> find(ChatId number);

  /** It is not kept any more. */
  void remove(ChatId number);
}
