package lv.terminbot.local.page;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.terminbot.local.page.BrowserSearch.Browser;
import lv.terminbot.local.page.BrowserSearch.Outcome;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.ReflectionSupport;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.manager.SeleniumManager;
import org.openqa.selenium.remote.service.DriverFinder;

/** The browser of this machine; a build that has none says once which tests it leaves out. */
final class BrowserAtHand implements ExecutionCondition {
  private static final AtomicBoolean SAID = new AtomicBoolean();

  /** Looked for when it is first needed, since bringing one takes a while. */
  private static final class Found {
    private static final Outcome OUTCOME =
        new BrowserSearch(System.getenv(), BrowserAtHand::brought).outcome();
  }

  static Browser browser() {
    return switch (Found.OUTCOME) {
      case Outcome.Play play -> play.browser();
      case Outcome.LeaveOut out -> throw new IllegalStateException(out.why());
      case Outcome.Fail fail -> throw new IllegalStateException(fail.why());
    };
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
    return switch (Found.OUTCOME) {
      case Outcome.Play play -> ConditionEvaluationResult.enabled(play.browser().toString());
      case Outcome.LeaveOut out -> {
        if (SAID.compareAndSet(false, true)) {
          System.out.printf("Left out: %s, since %s.%n", leftOut(), out.why());
        }
        yield ConditionEvaluationResult.disabled(out.why());
      }
      case Outcome.Fail fail -> throw new IllegalStateException(fail.why());
    };
  }

  private static Optional<Browser> brought(Optional<Path> program) {
    // What it cannot reach is said once, by us.
    Logger.getLogger(SeleniumManager.class.getName()).setLevel(Level.OFF);
    var options = new ChromeOptions();
    program.ifPresent(p -> options.setBinary(p.toFile()));
    try {
      var finder = new DriverFinder(ChromeDriverService.createDefaultService(), options);
      var driver = Path.of(finder.getDriverPath());
      return program
          .or(
              () ->
                  Optional.of(finder)
                      .filter(DriverFinder::hasBrowserPath)
                      .map(f -> Path.of(f.getBrowserPath())))
          .map(browser -> new Browser(browser, driver));
    } catch (WebDriverException unreachable) {
      return Optional.empty();
    }
  }

  private static String leftOut() {
    return ReflectionSupport.findAllClassesInPackage(
            "lv.terminbot",
            candidate -> candidate.isAnnotationPresent(InBrowser.class),
            name -> name.endsWith("Test"))
        .stream()
        .map(Class::getSimpleName)
        .sorted()
        .collect(joining(", "));
  }
}
