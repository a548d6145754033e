package lv.terminbot.mailbox.email;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where e-mail goes: one address that a mail server can be given. Never printed by accident. */
public record EmailAddress(String value) {
  /** How an address is found in a text; {@link #parse} is stricter. */
  public static final Pattern WRITTEN =
      Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}.-]{1,190}");

  private static final int LONGEST = 254;
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");

  /** Empty for what is none. A domain in letters of its language is written as servers write it. */
  public static Optional<EmailAddress> parse(String written) {
    var stripped = written.strip();
    var at = stripped.lastIndexOf('@');
    if (at < 1 || at > 64) {
      return Optional.empty();
    }
    var local = stripped.substring(0, at);
    return domain(stripped.substring(at + 1))
        .filter(domain -> LOCAL.matcher(local).matches())
        .map(domain -> local + "@" + domain)
        .filter(whole -> whole.length() <= LONGEST)
        .map(EmailAddress::new);
  }

  private static Optional<String> domain(String written) {
    try {
      return Optional.of(IDN.toASCII(written).toLowerCase(Locale.ROOT))
          .filter(domain -> DOMAIN.matcher(domain).matches());
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "EmailAddress[…]";
  }
}
