package lv.terminbot.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.Funding;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Responsibility;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.QuestionWords;
import lv.terminbot.report.content.CycleReport.Entry;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.report.content.Document.Labelled;
import lv.terminbot.report.content.Document.Part.Answers;
import lv.terminbot.report.content.Document.Part.Facts;
import lv.terminbot.report.content.Document.Part.Heading;
import lv.terminbot.report.content.Document.Part.Words;
import lv.terminbot.text.Phrases;

/** The measures of the mid-term report, one after the other, with all that was said of them. */
final class MidTermReport {
  private final CycleReport report;
  private final Phrases phrases;
  private final PlanTables plan;

  MidTermReport(CycleReport report, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
    this.plan = new PlanTables(report.plan(), phrases);
  }

  Heading heading(Commitment commitment) {
    return new Heading(
        1,
        phrases.plain(
            "report.doc.commitment",
            "number",
            commitment.number(),
            "title",
            commitment.title().in(phrases.language())));
  }

  List<Document.Part> measure(OnMeasure on) {
    var parts = new ArrayList<Document.Part>();
    var measure = on.measure();
    parts.add(new Heading(2, measure.number() + " " + measure.title().in(phrases.language())));
    var facts = facts(measure);
    if (!facts.isEmpty()) {
      parts.add(new Facts(facts));
    }
    if (on.entries().isEmpty()) {
      parts.add(new Words(phrases.plain("report.doc.notAsked")));
      return parts;
    }
    on.answered().forEach(entry -> parts.addAll(answer(entry)));
    var silent = on.silent();
    if (!silent.isEmpty()) {
      parts.add(
          new Words(
              phrases.plain(
                  on.answered().isEmpty() ? "report.doc.nobody" : "report.doc.silent",
                  "count",
                  silent.size(),
                  "names",
                  silent.stream().map(e -> e.institution().value()).collect(commas()))));
    }
    return parts;
  }

  private List<Labelled> facts(Measure measure) {
    var facts = new ArrayList<Labelled>();
    for (var responsibility : Responsibility.values()) {
      var institutions = measure.institutions(responsibility);
      if (!institutions.isEmpty()) {
        facts.add(
            new Labelled(
                label(responsibility, institutions.size()),
                institutions.stream().map(this::name).collect(commas())));
      }
    }
    measure.term().ifPresent(term -> facts.add(fact("term", phrases.date(term))));
    measure.indicators().forEach(i -> facts.add(fact("indicator", plan.indicator(i))));
    var money = money(measure);
    if (!money.isEmpty()) {
      facts.add(fact("funding", money));
    }
    if (measure.withdrawn()) {
      facts.add(fact("notes", phrases.plain("report.doc.withdrawn")));
    }
    return facts;
  }

  private String label(Responsibility responsibility, int count) {
    return switch (responsibility) {
      case RESPONSIBLE -> phrases.plain("report.part.responsible", "count", count);
      case CO_RESPONSIBLE -> phrases.plain("report.part.co-responsible", "count", count);
      case IMPLEMENTER -> phrases.plain("report.part.implementer", "count", count);
    };
  }

  private Labelled fact(String name, String words) {
    return new Labelled(phrases.plain("report.fact." + name), words);
  }

  private String money(Measure measure) {
    var byYear =
        report.plan().fundingOf(measure.number()).stream()
            .collect(
                Collectors.groupingBy(
                    Funding::year, TreeMap::new, Collectors.mapping(f -> f, Collectors.toList())));
    return byYear.values().stream()
        .flatMap(List::stream)
        .map(f -> money(f, measure))
        .collect(Collectors.joining("; "));
  }

  private String money(Funding funding, Measure measure) {
    var others =
        funding.measures().stream()
            .filter(n -> !n.equals(measure.number()))
            .map(n -> n.value())
            .collect(commas());
    return phrases.plain(
        others.isEmpty() ? "report.fact.year" : "report.fact.shared",
        "year",
        Integer.toString(funding.year()),
        "euros",
        phrases.money(funding.euros()),
        "others",
        others);
  }

  private List<Document.Part> answer(Entry entry) {
    var update = entry.update().orElseThrow();
    var lines = new ArrayList<Labelled>();
    lines.add(
        new Labelled(
            phrases.plain("progress.question.state"), StateSigns.choose(update.state(), phrases)));
    lines.add(new Labelled(phrases.plain("progress.question.done"), update.text()));
    for (var question : report.questions()) {
      report
          .answer(update, question)
          .map(said -> answer(report.asAsked(update, question), said))
          .ifPresent(lines::add);
    }
    lines.add(
        fact(
            "submitted",
            phrases.plain(
                update.late() ? "report.doc.saidLate" : "report.doc.said",
                "at",
                phrases.moment(update.submittedAt(), report.plan().zone()),
                "receipt",
                Long.toString(update.number()))));
    if (report.whole()) {
      lines.add(
          fact(
              "review",
              phrases.plain("report.answer." + entry.obligation().state().code())
                  + " · "
                  + entry.author()));
    }
    if (!entry.files().isEmpty()) {
      lines.add(fact("files", entry.files().stream().map(Evidence::name).collect(commas())));
    }
    return List.of(new Heading(3, name(entry.institution())), new Answers(lines));
  }

  private Labelled answer(Question asked, String said) {
    return new Labelled(
        QuestionWords.label(asked, phrases), QuestionWords.shown(asked, said, phrases));
  }

  private String name(InstitutionCode code) {
    return report.name(code, phrases.language()) + " (" + code + ")";
  }

  private static Collector<CharSequence, ?, String> commas() {
    return Collectors.joining(", ");
  }
}
