package lv.terminbot.report;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.plan.Commitment;
import lv.terminbot.report.CycleReport.OnMeasure;
import lv.terminbot.report.Document.GridColumn;
import lv.terminbot.report.Document.Look;
import lv.terminbot.report.Document.Part;
import lv.terminbot.text.Phrases;

/**
 * The documents of a cycle. The libraries hold a document in memory, and nobody turns its
 * thousandth page; so a large cycle becomes several: one on the whole, then one for each
 * commitment, and for a commitment that is larger, one for each hundred of its measures.
 */
final class Volumes {
  /** More answers than these are more than one document. */
  static final int MOST_TOGETHER = 400;

  private static final int MEASURES_TOGETHER = 100;

  private final CycleReport report;
  private final Phrases phrases;
  private final Scratch.Bench bench;
  private final MeasureLines lines;
  private final MidTermReport chapters;
  private final Overall overall;

  /** What a document is about. */
  enum Subject {
    REPORT,
    COUNCIL,
    SCALE
  }

  /** A format: the ending of its files, their media type, and how it is written. */
  record Format(String ending, String mediaType, BiConsumer<Document, OutputStream> writer) {}

  Volumes(CycleReport report, MeasureLines lines, Phrases phrases, Scratch.Bench bench) {
    this.report = report;
    this.phrases = phrases;
    this.bench = bench;
    this.lines = lines;
    this.chapters = new MidTermReport(report, phrases);
    this.overall = new Overall(report, phrases);
  }

  static boolean areSeveral(CycleReport report) {
    return report.tally().all().asked() > MOST_TOGETHER
        || report.tally().all().measures() > MOST_TOGETHER;
  }

  /** One document, or several whose names say their order. */
  List<Attachment> of(Subject subject, String name, Format format) {
    if (areSeveral(report)) {
      return several(subject, format);
    }
    var all = new ArrayList<OnMeasure>();
    report.each(all::add);
    return List.of(made(name, whole(subject, all), format));
  }

  private Attachment made(String name, Document document, Format format) {
    return bench.make(
        name + "." + format.ending(),
        format.mediaType(),
        out -> format.writer().accept(document, out));
  }

  private List<Attachment> several(Subject subject, Format format) {
    var made = new ArrayList<Attachment>();
    made.add(made("00", document(subject, overview(subject)), format));
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
    return made(name, document(subject, measures(subject, together)), format);
  }

  private Document whole(Subject subject, List<OnMeasure> all) {
    var parts = new ArrayList<Part>();
    if (subject == Subject.REPORT) {
      parts.addAll(overall.summary());
    }
    parts.addAll(measures(subject, all));
    if (subject == Subject.REPORT) {
      parts.addAll(overall.funding());
    }
    return document(subject, parts);
  }

  private List<Part> overview(Subject subject) {
    var parts = new ArrayList<>(overall.summary());
    if (subject == Subject.REPORT) {
      parts.addAll(overall.funding());
    }
    return parts;
  }

  private List<Part> measures(Subject subject, List<OnMeasure> measures) {
    return switch (subject) {
      case REPORT -> chapters(measures);
      case COUNCIL ->
          List.of(grid(lines.councilColumns(), measures.stream().map(lines::council).toList()));
      case SCALE ->
          List.of(grid(lines.scaleColumns(), measures.stream().map(lines::onTheScale).toList()));
    };
  }

  private static Part grid(List<GridColumn> columns, List<List<String>> rows) {
    return new Part.Grid("", columns, rows);
  }

  private List<Part> chapters(List<OnMeasure> measures) {
    var parts = new ArrayList<Part>();
    var begun = Optional.<Commitment>empty();
    for (var on : measures) {
      if (begun.filter(on.commitment()::equals).isEmpty()) {
        parts.add(chapters.heading(on.commitment()));
        begun = Optional.of(on.commitment());
      }
      parts.addAll(chapters.measure(on));
    }
    return parts;
  }

  private Document document(Subject subject, List<Part> parts) {
    var subtitle = new ArrayList<String>();
    if (subject == Subject.REPORT) {
      subtitle.addAll(overall.subtitle());
    } else {
      subtitle.add(overall.inOneLine());
      subtitle.add(
          phrases.plain(subject == Subject.SCALE ? "report.doc.scaleNote" : "report.doc.signs"));
    }
    return new Document(
        subject == Subject.REPORT
            ? overall.title()
            : phrases.plain("report.title." + subject.name().toLowerCase(Locale.ROOT)),
        subtitle,
        phrases.plain("report.doc.lacking", "sign", PdfFonts.MISSING),
        phrases.language(),
        subject == Subject.REPORT || parts.stream().anyMatch(Part.Heading.class::isInstance)
            ? Look.REPORT
            : Look.TABLE,
        parts);
  }
}
