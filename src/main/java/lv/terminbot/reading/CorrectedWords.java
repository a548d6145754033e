package lv.terminbot.reading;

import java.util.regex.Pattern;
import lv.terminbot.reading.entity.Entities;

/** What is said of something that was sent and is not right. */
record CorrectedWords(Entities entities) {
  /** What says of a report that it belongs elsewhere. */
  private static final Pattern WRONG_MEASURE =
      Pattern.compile(
          "(?iuU)\\bne (?:tas|pie t[āa]|par to) pas[āa]k|nepareiz\\p{L}* (?:pas[āa]k|numur|vien)"
              + "|\\bj[āa]b[ūu]t\\b|vajadz[ēe]ja|dom[āa]t[sa]?\\b|dom[āa]ju|sajauc"
              + "|wrong (?:measure|number|one)|should have been|should be|\\bmeant\\b|mixed up"
              + "|не та мера|не тот|перепутал");

  /** What says of a correction what is right. */
  private static final Pattern RIGHT =
      Pattern.compile("(?iuU)\\d|\\bnevis\\b|\\bnot\\b|\\binstead\\b|\\bвместо\\b|\\bа не\\b");

  /** Whether it was sent of a measure that was not meant. */
  boolean areOfAnotherMeasure() {
    return WRONG_MEASURE.matcher(entities.text()).find();
  }

  /** "kļūdījos – nevis 143, bet 134": what is right is not lost; empty where it is not said. */
  String right() {
    return RIGHT.matcher(entities.text()).find() ? entities.text().strip() : "";
  }
}
