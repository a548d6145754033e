package lv.terminbot.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.Notifier;
import lv.terminbot.plan.file.Finding;
import lv.terminbot.plan.file.PlanFile;
import lv.terminbot.plan.file.PlanLoading.Broken;
import lv.terminbot.plan.file.PlanLoading.DuplicateCode;
import lv.terminbot.plan.file.PlanLoading.Overtaken;
import lv.terminbot.plan.file.ToldFaults;
import lv.terminbot.planning.ChangedFiles;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * Tells each coordinator in their language that a plan file was not taken, and what is to be mended
 * in it; once for what is wrong, however often the program starts.
 */
public final class PlanFaultLetters {
  private static final int MOST = 8;
  private final ToldFaults told;
  private final ChangedFiles changed;
  private final Notifier notifier;
  private final Outbox outbox;
  private final Clock clock;

  public PlanFaultLetters(
      ToldFaults told, ChangedFiles changed, Notifier notifier, Outbox outbox, Clock clock) {
    this.told = told;
    this.changed = changed;
    this.notifier = notifier;
    this.outbox = outbox;
    this.clock = clock;
  }

  void tell(Broken broken) {
    var errors = broken.findings().stream().filter(Finding::isError).toList();
    tell(
        broken.file(),
        errors.toString(),
        phrases -> page(broken.file(), found(errors, phrases), phrases));
  }

  void tell(DuplicateCode duplicate) {
    tell(
        duplicate.file(),
        duplicate.toString(),
        phrases ->
            page(
                duplicate.file(),
                List.of(
                    phrases.html(
                        "plan.faults.sameCode",
                        "code",
                        duplicate.code().value(),
                        "other",
                        name(duplicate.other()))),
                phrases));
  }

  /** Once for each text of the file, which is kept until somebody decides. */
  void tell(Overtaken overtaken) {
    var file = name(overtaken.file());
    var coordinators = notifier.lettersToCoordinators(phrases -> new Page(Html.EMPTY));
    if (!coordinators.isEmpty()
        && told.claim(file, PlanFile.digest(overtaken.text()), clock.instant())) {
      var number = changed.offer(file, overtaken.plan(), overtaken.text(), clock.instant());
      outbox.add(
          Urgency.BULK,
          notifier.lettersToCoordinators(
              phrases -> changed.tell(number, file, overtaken.plan(), phrases)));
    }
  }

  void forget(String file) {
    told.forget(name(file));
  }

  private void tell(String file, String faults, Function<Phrases, Page> words) {
    var letters = notifier.lettersToCoordinators(words);
    if (!letters.isEmpty() && told.claim(name(file), PlanFile.digest(faults), clock.instant())) {
      outbox.add(Urgency.BULK, letters);
    }
  }

  private static List<Html> found(List<Finding> errors, Phrases phrases) {
    var lines = new ArrayList<Html>();
    errors.stream()
        .limit(MOST)
        .map(
            error ->
                phrases.html(
                    "plan.faults.line",
                    "line",
                    Integer.toString(error.place().line()),
                    "sentence",
                    error.sentence(phrases)))
        .forEach(lines::add);
    if (errors.size() > MOST) {
      lines.add(phrases.html("plan.faults.more", "count", errors.size() - MOST));
    }
    return lines;
  }

  private static Page page(String file, List<Html> found, Phrases phrases) {
    var parts = new ArrayList<Html>();
    parts.add(phrases.html("plan.faults.title", "file", name(file)));
    parts.addAll(found);
    parts.add(phrases.html("plan.faults.remedy"));
    return new Page(Html.lines(parts));
  }

  private static String name(String file) {
    return Path.of(file).getFileName().toString();
  }
}
