package lv.terminbot.report.making;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.CycleReport.Entry;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.report.content.Printable;
import lv.terminbot.report.making.ZipSeries.Item;
import lv.terminbot.text.Phrases;

/** What an archive of a cycle holds beside its files: all that was sent as evidence. */
final class CycleArchive {
  private static final Pattern ODD = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]");
  private static final int LONGEST_NAME = 100;

  private final CycleReport report;
  private final EvidenceFiles files;
  private final Phrases phrases;

  CycleArchive(CycleReport report, EvidenceFiles files, Phrases phrases) {
    this.report = report;
    this.files = files;
    this.phrases = phrases;
  }

  /**
   * These files, and the evidence under its measure and institution: also what was sent with
   * answers that were corrected since.
   */
  List<Item> items(List<Item> made) {
    var items = new ArrayList<>(made);
    report.each(
        on ->
            on.entries()
                .forEach(
                    entry ->
                        sent(on, entry).forEach(file -> items.add(evidence(on, entry, file)))));
    return items;
  }

  private List<Evidence> sent(OnMeasure on, Entry entry) {
    return files.ofAnswers(report.cycle().id(), on.measure().number(), entry.institution());
  }

  private Item evidence(OnMeasure on, Entry entry, Evidence file) {
    var path =
        "%s/%s/%d-%s"
            .formatted(on.measure().number(), entry.institution(), file.id(), plain(file.name()));
    return files.isKept(file.id())
        ? new Item(path, file.size(), () -> content(file.id()))
        : lacking(path);
  }

  private InputStream content(long id) throws IOException {
    return files.content(id).orElseThrow().open();
  }

  /** One that Telegram has not given out: its name is there, and that it is not. */
  private Item lacking(String path) {
    var words = phrases.plain("report.archive.lacking").getBytes(StandardCharsets.UTF_8);
    return new Item(path + ".txt", words.length, () -> new ByteArrayInputStream(words));
  }

  /** A name that is one on every system and leads nowhere else. */
  static String plain(String name) {
    var safe = ODD.matcher(Printable.clean(name)).replaceAll("_").replaceAll("[. ]+$", "_");
    safe = safe.replaceAll("^\\.+", "_");
    if (safe.length() > LONGEST_NAME) {
      var dot = safe.lastIndexOf('.');
      var ending = dot > 0 && safe.length() - dot <= 10 ? safe.substring(dot) : "";
      safe = safe.substring(0, LONGEST_NAME - ending.length()) + ending;
    }
    return safe.isBlank() ? "_" : safe;
  }
}
