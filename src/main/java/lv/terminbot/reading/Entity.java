package lv.terminbot.reading;

import java.util.List;
import lv.terminbot.cycle.Day;

/**
 * Something that a text names.
 *
 * @param value a measure's number, an institution's code, a day, a state …
 * @param from where it begins in the text
 * @param to where it ends in the text
 */
record Entity(Object value, int from, int to) {

  /** A commitment, by its number. */
  record Commitment(int number) {}

  /** An institution of the country that the plan does not have. */
  record OtherInstitution(String name) {}

  /** From one day until another. */
  record Days(Day from, Day until) {}

  record Percent(int value) {}

  /** Measures from one to another, or one number that stands for several. */
  record Measures(List<lv.terminbot.plan.MeasureNumber> numbers) {}

  /** A first name. */
  record Name(String written) {}

  /** An address on the web. */
  record Link() {}

  /** A number, an amount, an address: nothing that is asked about here. */
  record Other() {}

  boolean overlaps(Entity other) {
    return from < other.to && other.from < to;
  }

  <T> boolean is(Class<T> kind) {
    return kind.isInstance(value);
  }
}
