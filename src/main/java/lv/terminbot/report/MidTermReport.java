package lv.terminbot.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.Part;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.QuestionWords;
import lv.terminbot.report.CycleReport.Entry;
import lv.terminbot.report.Document.Part.Grid;
import lv.terminbot.report.Document.Part.Heading;
import lv.terminbot.report.Document.Part.Quote;
import lv.terminbot.report.Document.Part.Words;
import lv.terminbot.text.Phrases;

/** What a cycle has brought as documents: the report, the council's table, the OGP summary. */
final class MidTermReport {
  private final CycleReport report;
  private final CompletionScale scale;
  private final Phrases phrases;
  private final List<Document.Part> parts = new ArrayList<>();

  MidTermReport(CycleReport report, CompletionScale scale, Phrases phrases) {
    this.report = report;
    this.scale = scale;
    this.phrases = phrases;
  }

  /** By commitment and measure, all that was said. */
  Document full() {
    begin("report.doc.title");
    for (var commitment : report.plan().commitments()) {
      if (!commitment.measures().isEmpty()) {
        heading(commitment);
        commitment.measures().forEach(this::measure);
      }
    }
    return new Document(title(), phrases.language(), false, parts);
  }

  /** Every measure in a line, with its challenges: for the council to walk through. */
  Document council() {
    begin("report.doc.council");
    var rows = new ArrayList<List<String>>();
    for (var entry : report.entries()) {
      rows.add(
          List.of(
              entry.measure().number().value(),
              entry.measure().title().in(phrases.language()),
              entry.obligation().institution().value(),
              state(entry),
              entry.update().flatMap(u -> u.sheet().of("challenges")).orElse("")));
    }
    parts.add(new Grid(columns("measure", "title", "institution", "state", "challenges"), rows));
    return new Document(title(), phrases.language(), true, parts);
  }

  /** Each measure on the completion scale of the Open Government Partnership. */
  Document onTheScale() {
    begin("report.doc.scale");
    for (var commitment : report.plan().commitments()) {
      var entries =
          report.entries().stream().filter(e -> e.commitment().equals(commitment)).toList();
      if (!entries.isEmpty()) {
        heading(commitment);
        parts.add(
            new Grid(
                columns("measure", "title", "institution", "completion", "done"),
                entries.stream().map(this::onTheScale).toList()));
      }
    }
    return new Document(title(), phrases.language(), true, parts);
  }

  private List<String> onTheScale(Entry entry) {
    return List.of(
        entry.measure().number().value(),
        entry.measure().title().in(phrases.language()),
        entry.obligation().institution().value(),
        entry
            .update()
            .map(u -> phrases.plain("answer.completion." + scale.step(u.state()).code()))
            .orElseGet(() -> phrases.plain("report.answer.open")),
        entry.update().map(ProgressUpdate::text).orElse(""));
  }

  private String title() {
    return report.plan().title().in(phrases.language())
        + " – "
        + report.cycle().title().in(phrases.language());
  }

  private void begin(String kind) {
    parts.add(new Heading(1, title()));
    parts.add(
        new Words(
            phrases.plain(kind, "at", phrases.moment(report.madeAt(), report.plan().zone()))));
    report
        .plan()
        .cycle(report.cycle().id().code())
        .ifPresent(
            planned ->
                parts.add(
                    new Words(
                        phrases.plain(
                            "report.doc.period",
                            "from",
                            phrases.date(planned.periodFrom()),
                            "to",
                            phrases.date(planned.periodTo())))));
    parts.add(
        new Words(
            phrases.plain(
                "report.doc.answered",
                "answered",
                report.answered(),
                "all",
                report.entries().size())));
    report
        .plan()
        .legalBasis()
        .ifPresent(
            basis ->
                parts.add(
                    new Words(
                        phrases.plain(
                            "report.doc.source", "source", basis.title().in(phrases.language())))));
  }

  private void heading(Commitment commitment) {
    parts.add(
        new Heading(
            2,
            phrases.plain(
                "report.doc.commitment",
                "number",
                commitment.number(),
                "title",
                commitment.title().in(phrases.language()))));
  }

  private void measure(Measure measure) {
    parts.add(new Heading(3, measure.number() + " " + measure.title().in(phrases.language())));
    var facts = facts(measure);
    if (!facts.isEmpty()) {
      parts.add(new Grid(columns("fact", "plan"), facts));
    }
    var entries = report.of(measure);
    if (entries.isEmpty()) {
      parts.add(new Words(phrases.plain("report.doc.notAsked")));
    }
    entries.forEach(this::entry);
  }

  private List<List<String>> facts(Measure measure) {
    var facts = new ArrayList<List<String>>();
    for (var part : Part.values()) {
      var names =
          measure.institutions(part).stream()
              .map(
                  code ->
                      report
                          .plan()
                          .institution(code)
                          .map(i -> i.name().in(phrases.language()))
                          .orElse(code.value()))
              .collect(Collectors.joining(", "));
      if (!names.isEmpty()) {
        var key = part.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        facts.add(List.of(phrases.plain("report.part." + key), names));
      }
    }
    measure
        .indicators()
        .forEach(
            indicator ->
                facts.add(
                    List.of(
                        phrases.plain("report.fact.indicator"),
                        indicator.name().in(phrases.language())
                            + new TreeMap<>(indicator.targets())
                                .entrySet().stream()
                                    .map(
                                        t ->
                                            "\n"
                                                + t.getKey()
                                                + ": "
                                                + t.getValue().in(phrases.language()))
                                    .collect(Collectors.joining()))));
    report
        .plan()
        .fundingOf(measure.number())
        .forEach(
            f ->
                facts.add(
                    List.of(
                        phrases.plain("report.fact.funding", "year", Integer.toString(f.year())),
                        phrases.money(f.euros()))));
    return facts;
  }

  private void entry(Entry entry) {
    var who =
        ReportTable.name(report, entry, phrases) + " (" + entry.obligation().institution() + ")";
    if (entry.update().isEmpty()) {
      parts.add(new Words(phrases.plain("report.doc.silent", "name", who)));
      return;
    }
    var update = entry.update().get();
    parts.add(
        new Words(
            phrases.plain(
                update.late() ? "report.doc.saidLate" : "report.doc.said",
                "name",
                who,
                "state",
                phrases.plain("progress.state." + update.state().code()),
                "at",
                phrases.moment(update.submittedAt(), report.plan().zone()),
                "receipt",
                update.number())));
    parts.add(new Quote(update.text()));
    ReportTable.questions(report).forEach(question -> answered(update, question));
    if (!entry.files().isEmpty()) {
      var names = entry.files().stream().map(f -> f.name()).collect(Collectors.joining(", "));
      parts.add(new Quote(phrases.plain("report.doc.files", "names", names)));
    }
  }

  private void answered(ProgressUpdate update, Question question) {
    ReportTable.said(update, question, phrases)
        .ifPresent(
            said -> parts.add(new Quote(QuestionWords.label(question, phrases) + ": " + said)));
  }

  private String state(Entry entry) {
    return entry
        .update()
        .map(u -> phrases.plain("progress.state." + u.state().code()))
        .orElseGet(() -> phrases.plain("report.answer.open"));
  }

  private List<String> columns(String... names) {
    return java.util.Arrays.stream(names)
        .map(name -> phrases.plain("report.column." + name))
        .toList();
  }
}
