package lv.terminbot.report.making;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.people.Person;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.progress.Challenges;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.Updates;
import lv.terminbot.report.content.CycleDocuments;
import lv.terminbot.report.content.CycleDocuments.Subject;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.MeasureLines;
import lv.terminbot.report.content.OpenChallenges;
import lv.terminbot.report.making.Volumes.Format;
import lv.terminbot.report.making.ZipSeries.Item;
import lv.terminbot.report.render.CsvFile;
import lv.terminbot.report.render.CyclePicture;
import lv.terminbot.report.render.JsonFile;
import lv.terminbot.report.render.PdfFile;
import lv.terminbot.report.render.SpreadsheetFile;
import lv.terminbot.report.render.WordFile;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Makes the files of a cycle out of what is gathered; within the moment in which it is. */
public final class ReportFiles {
  private static final Format WORD =
      new Format(
          "docx",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          WordFile::write);
  private static final Format PDF = new Format("pdf", "application/pdf", PdfFile::write);
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String PNG = "image/png";

  private final CompletionScale scale;
  private final EvidenceFiles evidence;
  private final Updates updates;
  private final Challenges challenges;
  private final Texts texts;

  public ReportFiles(
      CompletionScale scale,
      EvidenceFiles evidence,
      Updates updates,
      Challenges challenges,
      Texts texts) {
    this.scale = scale;
    this.evidence = evidence;
    this.updates = updates;
    this.challenges = challenges;
    this.texts = texts;
  }

  /**
   * What was made.
   *
   * @param words what a picture shows; empty for a file
   */
  record Made(List<Attachment> files, List<Html> words) {
    private Made(List<Attachment> files) {
      this(files, List.of());
    }
  }

  /** How often all measures are gone through to make it. */
  static int passes(Kind kind) {
    return switch (kind) {
      case XLSX, CSV, JSON, DOCX, PDF, ENGLISH -> 1;
      case COUNCIL -> 2;
      case ARCHIVE -> 6;
      case BY_COMMITMENT, BY_INSTITUTION, OVER_TIME, FUNDING -> 0;
    };
  }

  /**
   * For whose eyes it is made: what is handed on says the same whoever asks for it, and nothing
   * that is for coordinators only.
   */
  static Person reader(Kind kind, Person asker) {
    return kind == Kind.COUNCIL || kind == Kind.ENGLISH ? asker.amongOthers() : asker;
  }

  Made make(Kind kind, CycleReport report, Phrases phrases, Scratch.Bench bench) {
    return switch (kind) {
      case XLSX, CSV, JSON ->
          new Made(small(bench, report, List.of(data(kind, report, phrases, bench))));
      case DOCX -> new Made(documents(Subject.REPORT, report, phrases, bench, WORD));
      case PDF -> new Made(documents(Subject.REPORT, report, phrases, bench, PDF));
      case COUNCIL ->
          new Made(
              Stream.of(PDF, WORD)
                  .flatMap(f -> documents(Subject.COUNCIL, report, phrases, bench, f).stream())
                  .toList());
      case ENGLISH ->
          new Made(documents(Subject.SCALE, report, texts.in(Language.ENGLISH), bench, WORD));
      case ARCHIVE -> new Made(archive(report, phrases, bench));
      case BY_COMMITMENT, BY_INSTITUTION, OVER_TIME, FUNDING ->
          picture(kind, report, phrases, bench);
    };
  }

  private Made picture(Kind kind, CycleReport report, Phrases phrases, Scratch.Bench bench) {
    var first =
        kind == Kind.OVER_TIME ? updates.firstAnswers(report.cycle().id()) : List.<Instant>of();
    var words = new ArrayList<Html>();
    var picture =
        bench.make(
            report.cycle().id().code() + "-" + kind.code() + ".png",
            PNG,
            out -> words.addAll(new CyclePicture(report, phrases).draw(kind, first, out)));
    return new Made(List.of(picture), words);
  }

  private static Attachment data(
      Kind kind, CycleReport report, Phrases phrases, Scratch.Bench bench) {
    var name = report.fileName() + "." + kind.name().toLowerCase(Locale.ROOT);
    return switch (kind) {
      case XLSX -> bench.make(name, EXCEL, out -> new SpreadsheetFile(report, phrases).write(out));
      case CSV -> bench.make(name, "text/csv", out -> CsvFile.write(report, phrases, out));
      case JSON -> bench.make(name, "application/json", out -> JsonFile.write(report, out));
      default -> throw new IllegalArgumentException("no file of data: " + kind);
    };
  }

  private List<Attachment> documents(
      Subject subject, CycleReport report, Phrases phrases, Scratch.Bench bench, Format format) {
    var name = report.fileName() + suffix(subject);
    var made =
        new Volumes(report, content(subject, report, phrases), bench).make(subject, name, format);
    return made.size() == 1
        ? small(bench, report, made)
        : zipped(bench, report, name + "-" + format.ending(), made);
  }

  private CycleDocuments content(Subject subject, CycleReport report, Phrases phrases) {
    var open = subject == Subject.COUNCIL ? OpenChallenges.find(challenges) : OpenChallenges.none();
    return new CycleDocuments(report, new MeasureLines(scale, open, phrases), phrases);
  }

  private static String suffix(Subject subject) {
    return switch (subject) {
      case REPORT -> "";
      case COUNCIL -> "-council";
      case SCALE -> "-ogp";
    };
  }

  /** What Telegram takes as it is goes as it is; what it does not is pressed together. */
  private static List<Attachment> small(
      Scratch.Bench bench, CycleReport report, List<Attachment> files) {
    return files.stream().allMatch(f -> f.size() <= ZipSeries.MOST)
        ? files
        : zipped(bench, report, report.fileName(), files);
  }

  private static List<Attachment> zipped(
      Scratch.Bench bench, CycleReport report, String name, List<Attachment> files) {
    return new ZipSeries(bench, report.madeAt(), ZipSeries.MOST)
        .pack(name, files.stream().map(file -> Item.name("", file)).toList());
  }

  private List<Attachment> archive(CycleReport report, Phrases phrases, Scratch.Bench bench) {
    var items = new ArrayList<Item>();
    Consumer<Attachment> add = file -> items.add(Item.name("", file));
    Stream.of(Kind.XLSX, Kind.CSV, Kind.JSON)
        .map(k -> data(k, report, phrases, bench))
        .forEach(add);
    var volumes = new Volumes(report, content(Subject.REPORT, report, phrases), bench);
    for (var format : List.of(WORD, PDF)) {
      var made = volumes.make(Subject.REPORT, report.fileName(), format);
      var folder = made.size() == 1 ? "" : format.ending() + "/";
      made.forEach(file -> items.add(Item.name(folder, file)));
    }
    Stream.of(Kind.BY_COMMITMENT, Kind.BY_INSTITUTION, Kind.OVER_TIME, Kind.FUNDING)
        .flatMap(k -> picture(k, report, phrases, bench).files().stream())
        .forEach(add);
    return new ZipSeries(bench, report.madeAt(), ZipSeries.MOST)
        .pack(report.fileName(), new CycleArchive(report, evidence, phrases).items(items));
  }
}
