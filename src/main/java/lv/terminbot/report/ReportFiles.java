package lv.terminbot.report;

import java.util.List;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.question.OfFiles.Kind;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Makes the files of a cycle out of what was gathered. */
public final class ReportFiles {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final CompletionScale scale;
  private final EvidenceFiles evidence;
  private final Texts texts;

  public ReportFiles(CompletionScale scale, EvidenceFiles evidence, Texts texts) {
    this.scale = scale;
    this.evidence = evidence;
    this.texts = texts;
  }

  /** Any but a picture. */
  Attachment of(Kind kind, CycleReport report, Phrases phrases) {
    var name = report.cycle().id().plan() + "-" + report.cycle().id().code();
    return switch (kind) {
      case XLSX ->
          new Attachment(
              name + ".xlsx",
              EXCEL,
              SpreadsheetFile.of(ReportTable.of(report, phrases), report.cycle().id().code()));
      case CSV ->
          new Attachment(name + ".csv", "text/csv", CsvFile.of(ReportTable.of(report, phrases)));
      case JSON -> new Attachment(name + ".json", "application/json", JsonFile.of(report));
      case DOCX ->
          new Attachment(name + ".docx", WORD, WordFile.of(documents(report, phrases).full()));
      case PDF ->
          new Attachment(
              name + ".pdf", "application/pdf", PdfFile.of(documents(report, phrases).full()));
      case COUNCIL ->
          new Attachment(
              name + "-council.docx", WORD, WordFile.of(documents(report, phrases).council()));
      case ENGLISH ->
          new Attachment(
              name + "-ogp.docx",
              WORD,
              WordFile.of(documents(report, texts.in(Language.ENGLISH)).onTheScale()));
      case ARCHIVE ->
          new Attachment(
              name + ".zip",
              "application/zip",
              new CycleArchive(report, evidence)
                  .of(
                      List.of(
                          of(Kind.XLSX, report, phrases),
                          of(Kind.JSON, report, phrases),
                          of(Kind.PDF, report, phrases))));
      case BY_COMMITMENT, BY_INSTITUTION, OVER_TIME, FUNDING ->
          throw new IllegalArgumentException(kind + " is a picture");
    };
  }

  private MidTermReport documents(CycleReport report, Phrases phrases) {
    return new MidTermReport(report, scale, phrases);
  }
}
