package lv.terminbot;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts one program at a time, while classes of tests run side by side: each start sets up the
 * logging of the whole process, and two at once find each other's half done.
 */
public final class OneStart {
  private OneStart() {}

  public static synchronized ConfigurableApplicationContext of(
      SpringApplication program, String... arguments) {
    return program.run(arguments);
  }
}
