package lv.terminbot.report.making;

import java.util.List;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.progress.Challenges;
import lv.terminbot.report.content.CouncilLines;
import lv.terminbot.report.content.CycleDocuments;
import lv.terminbot.report.content.CycleDocuments.Subject;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.OgpReport;
import lv.terminbot.report.content.OgpTable;
import lv.terminbot.report.content.OpenChallenges;
import lv.terminbot.report.making.Volumes.Format;
import lv.terminbot.report.render.CsvDialect;
import lv.terminbot.report.render.CsvFile;
import lv.terminbot.report.render.PdfFile;
import lv.terminbot.report.render.WordFile;
import lv.terminbot.text.Phrases;

/** The files of a cycle that are read on paper. */
public final class PaperFiles {
  static final Format WORD =
      new Format(
          "docx",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          WordFile::write);
  static final Format PDF = new Format("pdf", "application/pdf", PdfFile::write);

  private final CompletionScale scale;
  private final Challenges challenges;

  public PaperFiles(CompletionScale scale, Challenges challenges) {
    this.scale = scale;
    this.challenges = challenges;
  }

  /** One document, or several where the cycle is larger. */
  List<Attachment> make(
      Subject subject, CycleReport report, Phrases phrases, Scratch.Bench bench, Format format) {
    var open = subject == Subject.COUNCIL ? OpenChallenges.find(challenges) : OpenChallenges.none();
    var documents =
        new CycleDocuments(
            report,
            new CouncilLines(open, phrases),
            new OgpReport(report, scale, phrases),
            phrases);
    var name = new FileNames(report, phrases.language()).name(contents(subject));
    return new Volumes(report, documents, bench).make(subject, name, format);
  }

  /** The data for the Open Government Partnership. */
  Attachment ogpData(CycleReport report, Phrases phrases, Scratch.Bench bench) {
    var table = new OgpTable(report, scale, phrases);
    return bench.make(
        new FileNames(report, phrases.language()).name("ogp-data", "csv"),
        "text/csv",
        out -> CsvFile.write(table, new CsvDialect.Plain(), out));
  }

  /** What a file is called by what it is about. */
  static String contents(Subject subject) {
    return switch (subject) {
      case REPORT -> "report";
      case ANNEX -> "annex";
      case COUNCIL -> "council";
      case SCALE -> "ogp";
    };
  }
}
