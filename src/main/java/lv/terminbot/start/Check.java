package lv.terminbot.start;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.file.PlanCheck;
import lv.terminbot.settings.FreeDays;
import lv.terminbot.settings.PlanFiles;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** {@code java -jar terminbot.jar check FILE…}: looks at plan files and starts nothing. */
public final class Check {
  private static final String USAGE =
      "check needs the plan files to look at, for example:"
          + " java -jar terminbot.jar check config/plans/*.yaml; check --settings looks at the"
          + " settings";

  private Check() {}

  /**
   * Prints what is found and returns the exit status: 0, or 2 if a file cannot be loaded.
   *
   * @param given what is in the database of the bot, if it has run
   */
  public static int run(List<String> files, GivenAnswers given, PrintStream out) {
    if (files.isEmpty()) {
      out.println(USAGE);
      return PlanCheck.BROKEN;
    }
    var check = PlanCheck.check(files.stream().map(PlanFiles::read).toList(), english());
    check.lines().forEach(out::println);
    var good = freeDays(files, out);
    var unasked = new UnaskedAnswers(given);
    plans(files).flatMap(plan -> unasked.list(plan).stream()).forEach(line -> warn(line, out));
    return good ? check.status() : PlanCheck.BROKEN;
  }

  /** What stands in a terminal or a log is English. */
  private static Phrases english() {
    return new Texts(Bundles.read("texts", "texts")).in(Language.ENGLISH);
  }

  private static Stream<ActionPlan> plans(List<String> files) {
    return files.stream().flatMap(file -> PlanFiles.read(file).reading().plan().stream());
  }

  private static void warn(String line, PrintStream out) {
    out.println("warning: " + line);
  }

  /** Looks at the free days beside each file; false if one of them cannot be read. */
  private static boolean freeDays(List<String> files, PrintStream out) {
    var byFolder =
        files.stream()
            .filter(file -> Files.isRegularFile(Path.of(file)))
            .collect(Collectors.groupingBy(Check::folder, LinkedHashMap::new, Collectors.toList()));
    var good = true;
    for (var folder : byFolder.entrySet()) {
      var fault = FreeDays.fault(folder.getKey());
      fault.ifPresent(out::println);
      good &= fault.isEmpty();
      if (fault.isEmpty()) {
        var calendar = WorkingCalendar.of(folder.getKey());
        plans(folder.getValue())
            .flatMap(plan -> calendar.unknown(plan).stream())
            .forEach(days -> warn(days.sentence(english()), out));
      }
    }
    return good;
  }

  private static Path folder(String file) {
    return Optional.ofNullable(Path.of(file).getParent()).orElse(Path.of("."));
  }
}
