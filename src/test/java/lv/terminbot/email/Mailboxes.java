package lv.terminbot.email;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.mailbox.email.EmailServer;
import lv.terminbot.start.Bundles;
import lv.terminbot.text.Texts;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server on loopback, with what arrived there; it can be switched off. */
public final class Mailboxes implements AutoCloseable {
  private static final String FROM = "terminbot@example.lv";

  private final List<Email> before = new ArrayList<>();
  private final int port;
  private GreenMail server;

  public Mailboxes() {
    server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    port = server.getSmtp().getPort();
  }

  /** The way to it that an operator would have set. */
  public EmailServer way() {
    return way(port);
  }

  static EmailServer way(int port) {
    var mail = new JavaMailSenderImpl();
    mail.setHost("127.0.0.1");
    mail.setPort(port);
    mail.getJavaMailProperties().setProperty("mail.from", FROM);
    mail.getJavaMailProperties().setProperty("mail.smtp.timeout", "2000");
    return SmtpServer.over(mail, new Texts(Bundles.read("texts", "texts")));
  }

  /** Takes no calls any more. */
  public void off() {
    before.addAll(now());
    server.stop();
  }

  /** Takes calls again, at the same door. */
  public void on() {
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  public List<Email> arrived() {
    return Stream.concat(before.stream(), now().stream()).toList();
  }

  private List<Email> now() {
    return Arrays.stream(server.getReceivedMessages()).map(Mailboxes::email).toList();
  }

  private static Email email(MimeMessage message) {
    try {
      return new Email(
          message.getAllRecipients()[0].toString(),
          message.getSubject(),
          GreenMailUtil.getWholeMessage(message),
          parts(message));
    } catch (MessagingException | IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String parts(jakarta.mail.Part part) throws MessagingException, IOException {
    if (part.isMimeType("multipart/*")) {
      var all = new StringBuilder();
      var several = (jakarta.mail.Multipart) part.getContent();
      for (var i = 0; i < several.getCount(); i++) {
        all.append(parts(several.getBodyPart(i))).append('\n');
      }
      return all.toString();
    }
    return part.isMimeType("text/*")
        ? part.getContent().toString()
        : "[" + part.getFileName() + "]";
  }

  @Override
  public void close() {
    server.stop();
  }

  /**
   * What arrived.
   *
   * @param whole as it came over the wire
   * @param words all that can be read, and the names of files in brackets
   */
  public record Email(String to, String subject, String whole, String words) {}
}
