package lv.terminbot.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.plan.Commitment;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.report.content.Document.GridColumn;
import lv.terminbot.report.content.Document.Look;
import lv.terminbot.report.content.Document.Part;
import lv.terminbot.text.Phrases;

/** A cycle on paper, as one document or as several: what stands in each, in which order. */
public final class CycleDocuments {
  private final Phrases phrases;
  private final MeasureLines lines;
  private final MidTermReport chapters;
  private final Overall overall;

  /** What a document is about. */
  public enum Subject {
    REPORT,
    COUNCIL,
    SCALE
  }

  public CycleDocuments(CycleReport report, MeasureLines lines, Phrases phrases) {
    this.phrases = phrases;
    this.lines = lines;
    this.chapters = new MidTermReport(report, phrases);
    this.overall = new Overall(report, phrases);
  }

  /** All of it in one. */
  public Document whole(Subject subject, List<OnMeasure> all) {
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

  /** The first of several: the cycle as a whole. */
  public Document overview(Subject subject) {
    var parts = new ArrayList<>(overall.summary());
    if (subject == Subject.REPORT) {
      parts.addAll(overall.funding());
    }
    return document(subject, parts);
  }

  /** One of several: these measures. */
  public Document volume(Subject subject, List<OnMeasure> together) {
    return document(subject, measures(subject, together));
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
        phrases.plain("report.doc.lacking", "sign", Document.MISSING),
        phrases.language(),
        subject == Subject.REPORT || parts.stream().anyMatch(Part.Heading.class::isInstance)
            ? Look.REPORT
            : Look.TABLE,
        parts);
  }
}
