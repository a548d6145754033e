package lv.terminbot.email;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Asks the mail server that the operator has set whether it takes the login; sends nothing. */
public final class MailCheck {
  private final Consumer<String> good;
  private final Consumer<String> bad;

  /**
   * @param good takes a sentence on what is as it should be
   * @param bad on what is not, with the remedy
   */
  public MailCheck(Consumer<String> good, Consumer<String> bad) {
    this.good = good;
    this.bad = bad;
  }

  /** Waits for the server no longer than a message would. */
  public void look(ConfigurableEnvironment environment) {
    sender(environment)
        .ifPresentOrElse(
            this::look,
            () -> good.accept("there is no spring.mail.host: nobody is written to by e-mail"));
  }

  /** As the program itself gets it from the same settings. */
  private static Optional<JavaMailSenderImpl> sender(ConfigurableEnvironment environment) {
    try (var context = new AnnotationConfigApplicationContext()) {
      context.setEnvironment(environment);
      context.register(MailSenderAutoConfiguration.class);
      context.refresh();
      return context.getBeanProvider(JavaMailSenderImpl.class).stream().findFirst();
    }
  }

  private void look(JavaMailSenderImpl mail) {
    try {
      var from = SmtpServer.sender(mail);
      mail.testConnection();
      good.accept(
          "the mail server of spring.mail.host answers; e-mail goes from %s".formatted(from));
    } catch (IllegalArgumentException nobody) {
      bad.accept(Optional.ofNullable(nobody.getMessage()).orElse(""));
    } catch (AuthenticationFailedException refused) {
      bad.accept(
          "%s refuses the login; write spring.mail.username and .password as whoever runs it gave them"
              .formatted(named(mail)));
    } catch (MessagingException away) {
      bad.accept(
          "%s cannot be spoken to (%s); look at its name, spring.mail.port, the firewall, and whether it wants TLS"
              .formatted(named(mail), away.getClass().getSimpleName()));
    }
  }

  private static String named(JavaMailSenderImpl mail) {
    var port = mail.getPort() > 0 ? ":" + mail.getPort() : "";
    return "the mail server %s%s of spring.mail.host".formatted(mail.getHost(), port);
  }
}
