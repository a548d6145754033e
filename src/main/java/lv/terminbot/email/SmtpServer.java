package lv.terminbot.email;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.email.EmailRecipient;
import lv.terminbot.mailbox.email.EmailServer;
import lv.terminbot.text.Html;
import lv.terminbot.text.Texts;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * A mail server, spoken to by Spring's own mail; what it or the network does becomes a delivery.
 */
public final class SmtpServer implements EmailServer {
  private static final List<Duration> RESTS =
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));
  private static final Duration LONGEST_REST = Duration.ofMinutes(30);

  /** The reply code of SMTP at the beginning of what a server says (RFC 5321, 4.2). */
  private static final Pattern CODE = Pattern.compile("(?m)^\\s*([45])(\\d\\d)[ -]");

  private static final List<String> TIMEOUTS =
      List.of("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");

  private static final String TIMEOUT = "20000";

  private final JavaMailSender mail;
  private final String from;
  private final Texts texts;

  /**
   * The server that the operator has set. What nobody limits would wait for ever for a server that
   * takes a call and is silent.
   *
   * @throws IllegalArgumentException if no sender is named
   */
  public static SmtpServer over(JavaMailSenderImpl mail, Texts texts) {
    return new SmtpServer(mail, sender(mail), texts);
  }

  /** The address from which it sends; what nobody has limited is limited from now on. */
  static String sender(JavaMailSenderImpl mail) {
    var properties = mail.getJavaMailProperties();
    TIMEOUTS.forEach(name -> properties.putIfAbsent(name, TIMEOUT));
    return Optional.ofNullable(properties.getProperty("mail.from"))
        .or(() -> Optional.ofNullable(mail.getUsername()).filter(n -> n.contains("@")))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "spring.mail.host is set and no sender: name the address from which e-mail"
                        + " goes, spring.mail.properties.mail.from=terminbot@example.org"));
  }

  /**
   * @param from the address that stands as the sender's, to which answers and returned mail go
   */
  private SmtpServer(JavaMailSender mail, String from, Texts texts) {
    this.mail = mail;
    this.from = from;
    this.texts = texts;
  }

  @Override
  public boolean isSet() {
    return true;
  }

  @Override
  public Delivery send(Outgoing outgoing, EmailRecipient recipient) {
    try {
      var message = mail.createMimeMessage();
      // The same whenever it is sent, so that a mail program can tell what came twice.
      message.setHeader("Message-ID", "<%d.%s>".formatted(outgoing.id().value(), domain()));
      message.setHeader("Auto-Submitted", "auto-generated");
      write(new MimeMessageHelper(message, true, "UTF-8"), outgoing.reply(), recipient);
      mail.send(message);
      return new Delivery.Sent(0);
    } catch (MailAuthenticationException refused) {
      return new Delivery.Later(LONGEST_REST, "the mail server refuses the login");
    } catch (MailSendException failed) {
      return failed(failed, outgoing.tries());
    } catch (MailException | MessagingException | IOException unwritable) {
      return new Delivery.Failed("it cannot be written: " + unwritable.getClass().getSimpleName());
    }
  }

  private String domain() {
    return outgoingDomain(from);
  }

  private static String outgoingDomain(String address) {
    return "terminbot@" + address.substring(address.lastIndexOf('@') + 1).replaceAll("[>\\s]", "");
  }

  private void write(MimeMessageHelper message, Reply reply, EmailRecipient recipient)
      throws MessagingException, IOException {
    switch (reply) {
      case Reply.Message(var _, var text, var _, var _, var _, var _) ->
          words(message, text, recipient);
      case Reply.Document(var _, var file, var caption, var _) -> {
        words(message, caption, recipient);
        enclose(message, file);
      }
      default -> throw new IllegalArgumentException("has no form in an e-mail");
    }
    message.setFrom(from);
    message.setTo(recipient.address().value());
  }

  private void words(MimeMessageHelper message, Html text, EmailRecipient recipient)
      throws MessagingException {
    var words = new EmailWords(text, recipient.language(), texts);
    message.setSubject(words.subject());
    message.setText(words.plain(), words.html(recipient.language()));
  }

  private static void enclose(MimeMessageHelper message, Attachment file)
      throws MessagingException, IOException {
    try (var content = file.open()) {
      message.addAttachment(
          file.name(), new ByteArrayResource(content.readAllBytes()), file.mediaType());
    }
  }

  /**
   * Where there was no connection nothing left; of what had begun to leave it may be uncertain; and
   * what was taken was taken, though the connection could not be closed.
   */
  private static Delivery failed(MailSendException failed, int tries) {
    var begun = failed.getMessageExceptions();
    if (begun.length == 0) {
      return new Delivery.Sent(0);
    }
    return begun[0].equals(failed.getCause())
        ? later(tries, "no connection")
        : decided(begun[0], tries);
  }

  private static Delivery decided(Exception why, int tries) {
    var code = CODE.matcher(said(why));
    if (!code.find()) {
      return new Delivery.Uncertain("the mail server did not say whether it took it");
    }
    var number = code.group(1) + code.group(2);
    if (code.group(1).equals("4")) {
      return later(tries, number);
    }
    return isAboutTheAddress(number)
        ? new Delivery.Blocked(Obstacle.ADDRESS_REFUSED, "the mail server says " + number)
        : new Delivery.Failed("the mail server says " + number);
  }

  /** All that the exceptions say; it may hold an address and goes nowhere. */
  private static String said(Exception why) {
    var all = new StringBuilder();
    for (var cause = Optional.<Throwable>of(why); cause.isPresent(); cause = next(cause.get())) {
      all.append(cause.get().getMessage()).append('\n');
    }
    return all.toString();
  }

  private static Optional<Throwable> next(Throwable cause) {
    var chained =
        cause instanceof MessagingException mail
            ? Optional.<Throwable>ofNullable(mail.getNextException())
            : Optional.<Throwable>empty();
    return chained.or(() -> Optional.ofNullable(cause.getCause()));
  }

  /** No such mailbox, wrong name, moved away. */
  private static boolean isAboutTheAddress(String code) {
    return List.of("550", "551", "553").contains(code);
  }

  private static Delivery later(int tries, String why) {
    var rest = tries < RESTS.size() ? RESTS.get(tries) : LONGEST_REST;
    return new Delivery.Later(rest, "the mail server: " + why);
  }
}
