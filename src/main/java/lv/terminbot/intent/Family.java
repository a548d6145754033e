package lv.terminbot.intent;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A feature's own intents, and how a button carries one of them: written here, read here, and named
 * in no list.
 *
 * @param <I> the sealed interface of the family
 */
public final class Family<I extends Intent> {
  private final Class<I> type;
  private final Function<I, String> fields;
  private final List<Shape> shapes;

  /**
   * @param fields writes an intent as the word of its kind and its fields
   * @param shapes reads each of them back; what is not exactly of one of these was not made here
   */
  public Family(Class<I> type, Function<I, String> fields, List<Shape> shapes) {
    this.type = type;
    this.fields = fields;
    this.shapes = shapes;
  }

  /** Its sealed interface. */
  public Class<I> type() {
    return type;
  }

  String write(Intent intent) {
    return fields.apply(type.cast(intent));
  }

  Optional<Intent> read(String written) {
    for (var shape : shapes) {
      var meant = shape.mayBe(written) ? shape.read(written) : Optional.<Intent>empty();
      if (meant.isPresent()) {
        return meant;
      }
    }
    return Optional.empty();
  }

  /** For the intents of a family that no button has. */
  public static IllegalArgumentException notOnAButton(Intent intent) {
    return new IllegalArgumentException("no button has this: " + intent);
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
