package lv.terminbot.intent;

/**
 * What somebody wants, understood from words or a button. Each is of one family, a sealed interface
 * of its own ({@code OfReport}, {@code OfCycles}), and each family has one door that answers it.
 */
public interface Intent {

  /** The family it is of. */
  Family<?> family();

  /** Whether it is a question: asked and answered twice, everything is as it was. */
  default boolean changesNothing() {
    return false;
  }
}
