package lv.terminbot.reading;

import java.util.regex.Pattern;
import lv.terminbot.cycle.Day;
import lv.terminbot.reading.entity.Entity;

/** By how much a date is to be moved. */
final class Shift {
  private static final Pattern BY =
      Pattern.compile("(?iuU)\\b(?:par|by(?!\\s+the)|на(?!\\s+послезавтра))\\s");
  private static final int LONGEST_BY = 4;

  private Shift() {}

  /** "par trim dienām", "by two weeks": counted from the date that is moved, not from today. */
  static boolean isIn(String text, Entity named) {
    return named.value() instanceof Day.Ahead(var days)
        && days > 1
        && BY.matcher(text).region(Math.max(0, named.from() - LONGEST_BY), named.to()).find();
  }
}
