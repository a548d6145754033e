package lv.terminbot.start;

import java.io.PrintStream;
import java.util.List;
import lv.terminbot.plan.file.PlanCheck;
import lv.terminbot.settings.PlanFiles;

/** {@code java -jar terminbot.jar check FILE…}: looks at plan files and starts nothing. */
public final class Check {
  private static final String USAGE =
      "check needs the plan files to look at, for example:"
          + " java -jar target/terminbot.jar check config/plans/*.yaml";

  private Check() {}

  /** Prints what is found and returns the exit status: 0, or 2 if a file cannot be loaded. */
  public static int run(List<String> files, PrintStream out) {
    if (files.isEmpty()) {
      out.println(USAGE);
      return PlanCheck.BROKEN;
    }
    var check = PlanCheck.check(files.stream().map(PlanFiles::read).toList());
    check.lines().forEach(out::println);
    return check.status();
  }
}
