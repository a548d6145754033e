package lv.terminbot.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.report.content.Document.GridColumn;
import lv.terminbot.report.content.Document.Look;
import lv.terminbot.report.content.Document.Part;
import lv.terminbot.text.Phrases;

/** A cycle on paper, as one document or as several: what stands in each, in which order. */
public final class CycleDocuments {
  private final CycleReport report;
  private final Phrases phrases;
  private final CouncilLines council;
  private final OgpReport ogp;
  private final MidTermReport chapters;
  private final Overall overall;
  private final AnnexLines annex;
  private final TitleLines titles;

  /** What a document is about. */
  public enum Subject {
    REPORT,
    /** The table that goes with it. */
    ANNEX,
    COUNCIL,
    SCALE;

    /** Its word in text keys and names of files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public CycleDocuments(CycleReport report, CouncilLines council, OgpReport ogp, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
    this.council = council;
    this.ogp = ogp;
    this.chapters = new MidTermReport(report, phrases);
    this.overall = new Overall(report, phrases);
    this.annex = new AnnexLines(report, phrases);
    this.titles = new TitleLines(report, phrases);
  }

  /** All of it in one. */
  public Document whole(Subject subject, List<OnMeasure> all) {
    var parts = new ArrayList<Part>();
    switch (subject) {
      case REPORT -> {
        parts.addAll(overall.summary());
        parts.addAll(everyCommitment(subject, all));
        parts.addAll(new Granted(report, phrases).parts());
      }
      case ANNEX -> {
        parts.addAll(measures(subject, all));
        parts.add(overall.measures());
      }
      case COUNCIL -> parts.addAll(measures(subject, all));
      case SCALE -> parts.addAll(everyCommitment(subject, all));
    }
    return document(subject, parts);
  }

  /** The first of several: the cycle as a whole. */
  public Document overview(Subject subject) {
    var parts = new ArrayList<>(overall.summary());
    if (subject == Subject.REPORT) {
      parts.addAll(new Granted(report, phrases).parts());
    }
    return document(subject, parts);
  }

  /** One of several: these measures of a commitment. */
  public Document volume(Subject subject, List<OnMeasure> together) {
    return document(subject, measures(subject, together));
  }

  private List<Part> measures(Subject subject, List<OnMeasure> measures) {
    return switch (subject) {
      case REPORT -> chapter(measures);
      case ANNEX -> List.of(annex(measures));
      case COUNCIL ->
          List.of(
              new Part.Grid("", council.columns(), measures.stream().map(council::row).toList()));
      case SCALE -> ogp.parts(measures.getFirst().commitment(), measures);
    };
  }

  private Part.Grid annex(List<OnMeasure> measures) {
    var printed = new PrintedCells(phrases);
    return new Part.Grid(
        "",
        annex.columns().stream().map(c -> new GridColumn(c.heading(), c.width())).toList(),
        measures.stream()
            .map(
                on -> {
                  var cells = new ArrayList<>(printed.print(annex.cells(on)));
                  cells.set(1, PlanWords.text(on.measure().title(), phrases));
                  return List.copyOf(cells);
                })
            .toList());
  }

  /** Also of the commitments that no measure is known of. */
  private List<Part> everyCommitment(Subject subject, List<OnMeasure> all) {
    var parts = new ArrayList<Part>();
    for (var commitment : report.plan().commitments()) {
      var own = all.stream().filter(on -> on.commitment().equals(commitment)).toList();
      if (subject == Subject.SCALE) {
        parts.addAll(ogp.parts(commitment, own));
      } else if (own.isEmpty()) {
        parts.add(chapters.heading(commitment));
        parts.add(chapters.unknown());
      } else {
        parts.addAll(chapter(own));
      }
    }
    return parts;
  }

  private List<Part> chapter(List<OnMeasure> measures) {
    var parts = new ArrayList<Part>();
    parts.add(chapters.heading(measures.getFirst().commitment()));
    measures.forEach(on -> parts.addAll(chapters.measure(on)));
    return parts;
  }

  private Document document(Subject subject, List<Part> parts) {
    var below = new ArrayList<String>();
    if (subject == Subject.REPORT) {
      below.addAll(titles.below());
    } else {
      below.add(titles.inOneLine());
      below.add(phrases.plain("report.doc." + subject.code() + "Note"));
      below.add(String.join(" ", new Notes(report, phrases).silence()));
    }
    return new Document(
        subject == Subject.REPORT
            ? titles.title()
            : phrases.plain("report.title." + subject.code()),
        below.stream().filter(line -> !line.isEmpty()).toList(),
        phrases.plain("report.doc.lacking", "sign", Document.MISSING),
        phrases.language(),
        look(subject, parts),
        parts);
  }

  private static Look look(Subject subject, List<Part> parts) {
    if (subject == Subject.ANNEX) {
      return Look.ANNEX;
    }
    var isRead =
        subject == Subject.REPORT || parts.stream().anyMatch(Part.Heading.class::isInstance);
    return isRead ? Look.REPORT : Look.TABLE;
  }
}
