package lv.terminbot.store;

import java.util.Random;

/** A program that dies one time in eight, at the end of a commit: then nothing has happened. */
final class DyingProgram {
  private final Store store;
  private final Random random;

  DyingProgram(Store store, Random random) {
    this.store = store;
    this.random = random;
  }

  /** Does it, and then to the model what was done. */
  String does(String what, Runnable modelled, Runnable real) {
    var dies = random.nextInt(8) == 0;
    try {
      store
          .commit()
          .run(
              () -> {
                real.run();
                if (dies) {
                  throw new IllegalStateException("the program dies");
                }
              });
      modelled.run();
      return what;
    } catch (IllegalStateException died) {
      if (!dies) {
        throw died;
      }
      return "crashed: " + what;
    }
  }
}
