package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.email.EmailSender;
import lv.terminbot.email.EmailSettlement;
import lv.terminbot.email.SmtpServer;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.email.EmailAddresses;
import lv.terminbot.mailbox.email.EmailServer;
import lv.terminbot.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The way to a mail server, where one is set. */
@Configuration(proxyBeanMethods = false)
public class EmailWiring {

  @Bean
  EmailServer emailServer(ObjectProvider<JavaMailSenderImpl> mail, Texts texts) {
    return mail.stream()
        .findFirst()
        .<EmailServer>map(sender -> SmtpServer.over(sender, texts))
        .orElse(EmailServer.NONE);
  }

  @Bean
  EmailSettlement emailSettlement(Outbox outbox, Inbox inbox, UnitOfWork oneCommit, Clock clock) {
    return new EmailSettlement(outbox, inbox, oneCommit, clock);
  }

  @Bean
  EmailSender emailSender(
      Outbox outbox,
      EmailSettlement emailSettlement,
      EmailAddresses emailAddresses,
      EmailServer emailServer) {
    return new EmailSender(outbox, emailSettlement, emailAddresses, emailServer);
  }
}
