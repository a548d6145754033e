package lv.terminbot.report.making;

import java.util.function.Consumer;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.mailbox.Snapshot;
import lv.terminbot.people.Person;
import lv.terminbot.report.making.ReportFiles.Made;
import lv.terminbot.text.Html;
import lv.terminbot.text.Texts;

/** Makes files out of what a cycle has brought at one moment, on the disk. */
public final class FileWorkshop {
  private final CycleReports reports;
  private final ReportFiles files;
  private final Snapshot snapshot;
  private final Scratch scratch;
  private final Texts texts;

  public FileWorkshop(
      CycleReports reports, ReportFiles files, Snapshot snapshot, Scratch scratch, Texts texts) {
    this.reports = reports;
    this.files = files;
    this.snapshot = snapshot;
    this.scratch = scratch;
    this.texts = texts;
  }

  /** What was made, and what is said under it. */
  record Finished(Made made, Html caption) {

    /** The same as it goes out, where people are named. */
    Finished under(Protection protection) {
      return new Finished(
          new Made(made.files().stream().map(protection::over).toList(), made.words()), caption);
    }
  }

  /** To be called before anything is made. */
  void clear() {
    scratch.clear();
  }

  FileWords words(FileTask task) {
    return new FileWords(task.kind(), texts.in(task.person().language()));
  }

  /** What is said where nothing could be made. */
  Page apologize(Person person) {
    return new Page(texts.in(person.language()).html("report.files.failed"));
  }

  /** Makes it; the files are there until {@code use} returns. */
  void make(FileTask task, Progress progress, Consumer<Finished> use) {
    try (var bench = scratch.bench()) {
      use.accept(snapshot.read(() -> made(task, progress, bench)));
    }
  }

  private Finished made(FileTask task, Progress progress, Scratch.Bench bench) {
    var reader = ReportFiles.reader(task.kind(), task.person());
    var report = reports.gather(task.plan(), task.cycle(), reader, progress);
    var phrases = texts.in(task.person().language());
    return new Finished(
        files.make(task.kind(), report, phrases, bench), words(task).caption(report));
  }
}
