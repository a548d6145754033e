package lv.terminbot.report.making;

import java.util.ArrayList;
import java.util.List;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.report.content.AboutTable;
import lv.terminbot.report.content.AnnexTable;
import lv.terminbot.report.content.AnswerTable;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.FundingTable;
import lv.terminbot.report.content.LinkTable;
import lv.terminbot.report.content.MeasureTable;
import lv.terminbot.report.content.ResultTable;
import lv.terminbot.report.content.StateTable;
import lv.terminbot.report.content.Table;
import lv.terminbot.report.making.ZipSeries.Item;
import lv.terminbot.report.render.CsvDialect;
import lv.terminbot.report.render.CsvFile;
import lv.terminbot.report.render.DataCatalog;
import lv.terminbot.report.render.DataPackage;
import lv.terminbot.report.render.JsonFile;
import lv.terminbot.report.render.SpreadsheetFile;
import lv.terminbot.text.Phrases;

/** The files of a cycle that are counted with, by people and by programs. */
final class DataFiles {
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv";

  private final CycleReport report;
  private final Phrases phrases;
  private final List<Phrases> labels;
  private final Scratch.Bench bench;
  private final FileNames names;

  /**
   * @param labels in every language, for programs
   */
  DataFiles(CycleReport report, Phrases phrases, List<Phrases> labels, Scratch.Bench bench) {
    this.report = report;
    this.phrases = phrases;
    this.labels = labels;
    this.bench = bench;
    this.names = new FileNames(report, phrases.language());
  }

  List<Attachment> make(Kind kind) {
    return switch (kind) {
      case XLSX -> List.of(workbook());
      case CSV ->
          List.of(
              csv("office", new CsvDialect.Office(phrases)), csv("data", new CsvDialect.Plain()));
      case JSON -> List.of(json(report, names.name("data", "json")), portal());
      default -> throw new IllegalArgumentException("no file of data: " + kind);
    };
  }

  private Attachment json(CycleReport of, String name) {
    return bench.make(name, "application/json", out -> JsonFile.write(of, labels, out));
  }

  /**
   * What an open-data portal takes: the tables, their descriptions for tools and for catalogues,
   * and the data with their schema.
   */
  private Attachment portal() {
    var open = OtherReaders.report(report);
    var tables =
        List.of(
            new AnswerTable(open, phrases),
            new ResultTable(open, phrases),
            new LinkTable(open, phrases),
            new MeasureTable(open.plan(), phrases),
            new FundingTable(open.plan(), phrases));
    var files = new ArrayList<Attachment>();
    files.add(
        bench.make(
            DataPackage.NAME,
            "application/json",
            out -> DataPackage.describe(open, tables, phrases, out)));
    files.add(
        bench.make(
            DataCatalog.NAME,
            "application/ld+json",
            out -> DataCatalog.describe(open, tables, labels, out)));
    for (var table : tables) {
      files.add(
          bench.make(
              DataPackage.file(table),
              CSV,
              out -> CsvFile.write(table, new CsvDialect.Plain(), out)));
    }
    files.add(json(open, JsonFile.OPEN));
    files.add(schema());
    return new ZipSeries(bench, report.madeAt(), Long.MAX_VALUE)
        .pack(names.name("open-data"), files.stream().map(f -> Item.name("", f)).toList())
        .getFirst();
  }

  /** What explains the data to a program. */
  Attachment schema() {
    return bench.make(JsonFile.SCHEMA, "application/schema+json", DataPackage::copySchema);
  }

  private Attachment workbook() {
    var tables =
        List.<Table>of(
            new AnswerTable(report, phrases),
            new AnnexTable(report, phrases),
            new StateTable(report, phrases),
            new ResultTable(report, phrases),
            new LinkTable(report, phrases),
            new MeasureTable(report.plan(), phrases),
            new FundingTable(report.plan(), phrases),
            new AboutTable(report, phrases));
    return bench.make(
        names.name("table", "xlsx"),
        EXCEL,
        out -> new SpreadsheetFile(report, phrases).write(tables, bench.draft(), out));
  }

  private Attachment csv(String contents, CsvDialect dialect) {
    var table = new AnswerTable(report, phrases);
    return bench.make(names.name(contents, "csv"), CSV, out -> CsvFile.write(table, dialect, out));
  }

  /** Another table, for programs. */
  Attachment csv(String contents, Table table) {
    return bench.make(
        names.name(contents, "csv"), CSV, out -> CsvFile.write(table, new CsvDialect.Plain(), out));
  }
}
