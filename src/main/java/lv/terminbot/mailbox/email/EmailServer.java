package lv.terminbot.mailbox.email;

import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Outgoing;

/** The mail server through which e-mail leaves, if the operator has set one. */
public interface EmailServer {

  /** There is none. */
  EmailServer NONE =
      new EmailServer() {
        @Override
        public boolean isSet() {
          return false;
        }

        @Override
        public Delivery send(Outgoing outgoing, EmailRecipient recipient) {
          throw new IllegalStateException("no mail server is set");
        }
      };

  boolean isSet();

  /** Sends it, once, and says what came of it; never throws for what a server or network does. */
  Delivery send(Outgoing outgoing, EmailRecipient recipient);
}
