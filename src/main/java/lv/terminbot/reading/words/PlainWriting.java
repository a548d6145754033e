package lv.terminbot.reading.words;

import java.util.regex.Pattern;

/**
 * Writing as this room reads it: numbers in the digits of a keyboard here, whatever keyboard or
 * page they were written with or copied from, and nothing unseen within them.
 */
public final class PlainWriting {
  private static final Pattern UNSEEN_IN_NUMBER =
      Pattern.compile("(?<=[\\p{Nd}.,])[\\p{Cf}\\uFE0E\\uFE0F]+(?=[\\p{Nd}.,])");
  private static final Pattern POINT =
      Pattern.compile("(?<=[0-9])[\\u2024\\uFF0E\\uFE52](?=[0-9])");
  private static final Pattern HYPHEN =
      Pattern.compile("(?<=[0-9])[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D](?=[0-9])");

  private static final Pattern COMMAND = Pattern.compile("/(\\w{1,64})(?:@\\w{1,64})?");
  private static final Pattern MENTION = Pattern.compile("@\\w{1,64}[,:]?\\s*");

  private PlainWriting() {}

  public static String of(String said) {
    var digits = said.codePoints().allMatch(c -> c < 0x80) ? said : inOurDigits(said);
    return POINT.matcher(digits).replaceAll(".");
  }

  private static String inOurDigits(String said) {
    return UNSEEN_IN_NUMBER
        .matcher(said)
        .replaceAll("")
        .codePoints()
        .map(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? digit(c) : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int digit(int c) {
    return '0' + Character.digit(c, 10);
  }

  /** Between two numbers a phone makes a dash of a hyphen. */
  public static String hyphenated(String said) {
    return HYPHEN.matcher(said).replaceAll("-");
  }

  /** A command as the words it is made of, and without the name of the bot it is said to. */
  public static String addressed(String said) {
    var command = COMMAND.matcher(said);
    if (command.lookingAt()) {
      return command.group(1).replace('_', ' ') + said.substring(command.end());
    }
    var mention = MENTION.matcher(said);
    return mention.lookingAt() ? said.substring(mention.end()) : said;
  }
}
