package lv.terminbot.local.page;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.WebDriver;

/**
 * What axe-core finds in a page: all its rules, with that of names that differ from their label.
 */
record Obstacles(WebDriver driver) {
  private static final String NAME_AS_LABEL = "label-content-name-mismatch";

  /**
   * A line each: the rule, the place, and what is wrong there. In the mode that is called old: the
   * other one goes through a second window, and the page is no phone any more.
   */
  @SuppressWarnings("deprecation")
  List<String> find() {
    var named = new AxeRuleOptions();
    named.setEnabled(true);
    var options = new AxeRunOptions();
    options.setRules(Map.of(NAME_AS_LABEL, named));
    return new AxeBuilder()
        .withOptions(options).setLegacyMode(true).analyze(driver).getViolations().stream()
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .map(
                            node ->
                                rule.getId()
                                    + " at "
                                    + node.getTarget()
                                    + ": "
                                    + node.getFailureSummary()))
            .toList();
  }
}
