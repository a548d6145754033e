package lv.terminbot.report.making;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.people.Person;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.Updates;
import lv.terminbot.report.content.CycleDocuments.Subject;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.StateCourse;
import lv.terminbot.report.making.Volumes.Format;
import lv.terminbot.report.making.ZipSeries.Item;
import lv.terminbot.report.render.CyclePicture;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Makes the files of a cycle out of what is gathered; within the moment in which it is. */
public final class ReportFiles {
  private static final String PNG = "image/png";

  private final PaperFiles papers;
  private final AnswerTrail trail;
  private final EvidenceFiles evidence;
  private final Updates updates;
  private final Texts texts;

  public ReportFiles(
      PaperFiles papers, AnswerTrail trail, EvidenceFiles evidence, Updates updates, Texts texts) {
    this.papers = papers;
    this.trail = trail;
    this.evidence = evidence;
    this.updates = updates;
    this.texts = texts;
  }

  /**
   * What was made.
   *
   * @param words what each picture shows; empty for files
   */
  record Made(List<Attachment> files, List<List<Html>> words) {
    private Made(List<Attachment> files) {
      this(files, List.of());
    }
  }

  /** How often all measures are gone through to make it. */
  static int passes(Kind kind) {
    return switch (kind) {
      case ENGLISH -> 3;
      case CSV, COUNCIL, DOCX, PDF -> 2;
      case XLSX -> 4;
      case JSON -> 5;
      case ARCHIVE -> 24;
      case OVER_TIME -> 1;
      case BY_COMMITMENT, BY_INSTITUTION, FUNDING -> 0;
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
      case XLSX, CSV, JSON -> {
        var made = data(report, phrases, bench).make(kind);
        yield new Made(small(bench, report, new FileNames(report, phrases.language()), made));
      }
      case DOCX -> new Made(reportAndAnnex(report, phrases, bench, PaperFiles.WORD));
      case PDF -> new Made(reportAndAnnex(report, phrases, bench, PaperFiles.PDF));
      case COUNCIL ->
          new Made(
              Stream.of(PaperFiles.PDF, PaperFiles.WORD)
                  .flatMap(f -> documents(Subject.COUNCIL, report, phrases, bench, f).stream())
                  .toList());
      case ENGLISH -> {
        var english = texts.in(Language.ENGLISH);
        var made = new ArrayList<Attachment>();
        made.addAll(documents(Subject.SCALE, report, english, bench, PaperFiles.WORD));
        made.addAll(documents(Subject.SCALE, report, english, bench, PaperFiles.PDF));
        made.add(papers.ogpData(report, english, bench));
        yield new Made(made);
      }
      case ARCHIVE -> new Made(archive(report, phrases, bench));
      case BY_COMMITMENT, BY_INSTITUTION, OVER_TIME, FUNDING ->
          picture(kind, report, phrases, bench);
    };
  }

  private DataFiles data(CycleReport report, Phrases phrases, Scratch.Bench bench) {
    var labels =
        texts.languages().stream()
            .sorted(Comparator.comparing(Language::code))
            .map(texts::in)
            .toList();
    return new DataFiles(report, phrases, labels, bench);
  }

  private Made picture(Kind kind, CycleReport report, Phrases phrases, Scratch.Bench bench) {
    var picture = new CyclePicture(report, phrases);
    var words = new ArrayList<List<Html>>();
    var pictures = new ArrayList<Attachment>();
    if (kind == Kind.OVER_TIME) {
      var first = updates.firstAnswers(report.cycle().id());
      pictures.add(
          drawn(
              kind.code(), report, phrases, bench, out -> words.add(picture.overTime(first, out))));
      var course = course(report);
      pictures.add(
          drawn("states", report, phrases, bench, out -> words.add(picture.states(course, out))));
    } else {
      pictures.add(
          drawn(kind.code(), report, phrases, bench, out -> words.add(picture.draw(kind, out))));
    }
    if (kind == Kind.BY_COMMITMENT) {
      pictures.add(
          drawn(
              "states-by-commitment",
              report,
              phrases,
              bench,
              out -> words.add(picture.commitmentStates(out))));
    }
    return new Made(pictures, words);
  }

  private StateCourse course(CycleReport report) {
    var course = new StateCourse(report.cycle().periodTo(), report.plan().zone());
    report.each(course::add);
    updates.eachState(report.cycle().id(), course::say);
    return course;
  }

  private static Attachment drawn(
      String contents,
      CycleReport report,
      Phrases phrases,
      Scratch.Bench bench,
      Consumer<OutputStream> pen) {
    return bench.make(new FileNames(report, phrases.language()).name(contents, "png"), PNG, pen);
  }

  private List<Attachment> reportAndAnnex(
      CycleReport report, Phrases phrases, Scratch.Bench bench, Format format) {
    return Stream.of(Subject.REPORT, Subject.ANNEX)
        .flatMap(s -> documents(s, report, phrases, bench, format).stream())
        .toList();
  }

  private List<Attachment> documents(
      Subject subject, CycleReport report, Phrases phrases, Scratch.Bench bench, Format format) {
    var made = papers.make(subject, report, phrases, bench, format);
    var names = new FileNames(report, phrases.language());
    return made.size() == 1
        ? small(bench, report, names, made)
        : zipped(
            bench, report, names.name(PaperFiles.contents(subject) + "-" + format.ending()), made);
  }

  /** What Telegram takes as it is goes as it is; what it does not is pressed together. */
  private static List<Attachment> small(
      Scratch.Bench bench, CycleReport report, FileNames names, List<Attachment> files) {
    return files.stream().allMatch(f -> f.size() <= ZipSeries.MOST)
        ? files
        : zipped(bench, report, names.name("files"), files);
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
        .flatMap(k -> data(report, phrases, bench).make(k).stream())
        .forEach(add);
    for (var format : List.of(PaperFiles.WORD, PaperFiles.PDF)) {
      for (var subject : Subject.values()) {
        var of = subject == Subject.SCALE ? texts.in(Language.ENGLISH) : phrases;
        var made = papers.make(subject, report, of, bench, format);
        var folder =
            made.size() == 1 ? "" : PaperFiles.contents(subject) + "-" + format.ending() + "/";
        made.forEach(file -> items.add(Item.name(folder, file)));
      }
    }
    add.accept(data(report, phrases, bench).schema());
    add.accept(data(report, phrases, bench).csv("trail", trail.table(report, phrases)));
    add.accept(papers.ogpData(report, texts.in(Language.ENGLISH), bench));
    Stream.of(Kind.BY_COMMITMENT, Kind.BY_INSTITUTION, Kind.OVER_TIME, Kind.FUNDING)
        .flatMap(k -> picture(k, report, phrases, bench).files().stream())
        .forEach(add);
    return new ZipSeries(bench, report.madeAt(), ZipSeries.MOST)
        .pack(
            new FileNames(report, phrases.language()).name("archive"),
            new CycleArchive(report, evidence, phrases).items(items));
  }
}
