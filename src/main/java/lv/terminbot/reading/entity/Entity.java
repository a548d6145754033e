package lv.terminbot.reading.entity;

import java.util.List;
import lv.terminbot.cycle.Day;

/**
 * Something that a text names.
 *
 * @param value a measure's number, an institution's code, a day, a state …
 * @param from where it begins in the text
 * @param to where it ends in the text
 */
public record Entity(Object value, int from, int to) {

  /** A commitment, by its number. */
  public record Commitment(int number) {}

  /** An institution of the country that the plan does not have. */
  public record OtherInstitution(String name) {}

  /** From one day until another. */
  public record Days(Day from, Day until) {}

  public record Percent(int value) {}

  /** Measures from one to another, or one number that stands for several. */
  public record Measures(List<lv.terminbot.plan.MeasureNumber> numbers) {}

  /** A first name. */
  public record Name(String written) {}

  /** An address on the web. */
  public record Link() {}

  /** A number, an amount, an address: nothing that is asked about here. */
  public record Other() {}

  boolean overlaps(Entity other) {
    return from < other.to && other.from < to;
  }

  public <T> boolean is(Class<T> kind) {
    return kind.isInstance(value);
  }
}
