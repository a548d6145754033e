package lv.terminbot.local.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which browser the tests use: the one on the path with its driver, else one that can be brought.
 * Where there is none, a person's build goes on without them and one with {@code CI=true} fails.
 */
final class BrowserSearch {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final String DRIVER = "chromedriver";
  private static final String NONE =
      "neither Chromium nor Chrome is on the path with chromedriver, and none could be brought";

  private final Map<String, String> environment;
  private final Function<Optional<Path>, Optional<Browser>> bring;

  /** A browser and the driver that fits it. */
  record Browser(Path program, Path driver) {}

  /** What to do about the tests in a browser. */
  sealed interface Outcome {
    record Play(Browser browser) implements Outcome {}

    record LeaveOut(String why) implements Outcome {}

    record Fail(String why) implements Outcome {}
  }

  /**
   * @param environment of the build: its PATH and CI
   * @param bring fetches what is missing, for the browser that is there or with one
   */
  BrowserSearch(
      Map<String, String> environment, Function<Optional<Path>, Optional<Browser>> bring) {
    this.environment = environment;
    this.bring = bring;
  }

  Outcome outcome() {
    var program = BROWSERS.stream().flatMap(this::onPath).findFirst();
    var driver = onPath(DRIVER).findFirst();
    var both = program.flatMap(p -> driver.map(d -> new Browser(p, d)));
    return both.or(() -> bring.apply(program))
        .<Outcome>map(Outcome.Play::new)
        .orElseGet(this::none);
  }

  private Outcome none() {
    return "true".equals(environment.get("CI"))
        ? new Outcome.Fail(NONE)
        : new Outcome.LeaveOut(NONE);
  }

  private Stream<Path> onPath(String name) {
    return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isRegularFile)
        .filter(Files::isExecutable);
  }
}
