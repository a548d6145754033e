package lv.terminbot.report.making;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.report.content.CycleDocuments;
import lv.terminbot.report.content.CycleDocuments.Subject;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.report.content.Document;

/**
 * How many documents a cycle becomes. The libraries hold a document in memory, and nobody turns its
 * thousandth page; so a large cycle becomes several: one on the whole, then one for each
 * commitment, and for a commitment that is larger, one for each hundred of its measures.
 */
final class Volumes {
  /** More answers than these are more than one document. */
  static final int MOST_TOGETHER = 400;

  private static final int MEASURES_TOGETHER = 100;

  private final CycleReport report;
  private final CycleDocuments documents;
  private final Scratch.Bench bench;

  /** A format: the ending of its files, their media type, and how it is written. */
  record Format(String ending, String mediaType, BiConsumer<Document, OutputStream> writer) {}

  Volumes(CycleReport report, CycleDocuments documents, Scratch.Bench bench) {
    this.report = report;
    this.documents = documents;
    this.bench = bench;
  }

  static boolean areSeveral(CycleReport report) {
    return report.tally().all().asked() > MOST_TOGETHER
        || report.tally().all().measures() > MOST_TOGETHER;
  }

  /** One document, or several whose names say their order. */
  List<Attachment> make(Subject subject, String name, Format format) {
    if (areSeveral(report)) {
      return several(subject, format);
    }
    var all = new ArrayList<OnMeasure>();
    report.each(all::add);
    return List.of(made(name, documents.whole(subject, all), format));
  }

  private Attachment made(String name, Document document, Format format) {
    return bench.make(
        name + "." + format.ending(),
        format.mediaType(),
        out -> format.writer().accept(document, out));
  }

  private List<Attachment> several(Subject subject, Format format) {
    var made = new ArrayList<Attachment>();
    made.add(made("00", documents.overview(subject), format));
    var together = new ArrayList<OnMeasure>();
    report.each(
        on -> {
          var before = together.isEmpty() ? Optional.<OnMeasure>empty() : last(together);
          var goesOn = before.filter(b -> b.commitment().equals(on.commitment())).isPresent();
          if (!together.isEmpty() && (!goesOn || isFull(together, on))) {
            made.add(volume(subject, together, format));
            together.clear();
          }
          together.add(on);
        });
    if (!together.isEmpty()) {
      made.add(volume(subject, together, format));
    }
    return made;
  }

  private static Optional<OnMeasure> last(List<OnMeasure> together) {
    return Optional.of(together.getLast());
  }

  private static boolean isFull(List<OnMeasure> together, OnMeasure next) {
    var entries = together.stream().mapToInt(on -> on.entries().size()).sum();
    return together.size() >= MEASURES_TOGETHER || entries + next.entries().size() > MOST_TOGETHER;
  }

  private Attachment volume(Subject subject, List<OnMeasure> together, Format format) {
    var commitment = together.getFirst().commitment();
    var name =
        "%02d-%s-%s"
            .formatted(
                commitment.number(),
                together.getFirst().measure().number(),
                together.getLast().measure().number());
    return made(name, documents.volume(subject, together), format);
  }
}
