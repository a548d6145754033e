package lv.terminbot.report.content;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Responsibility;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.QuestionWords;
import lv.terminbot.progress.SubmissionMoment;
import lv.terminbot.report.content.CycleReport.Entry;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.report.content.Document.Labelled;
import lv.terminbot.report.content.Document.Part.Answers;
import lv.terminbot.report.content.Document.Part.Facts;
import lv.terminbot.report.content.Document.Part.Heading;
import lv.terminbot.report.content.Document.Part.Words;
import lv.terminbot.report.content.Document.Text;
import lv.terminbot.text.Phrases;

/** The measures of the mid-term report, one after the other, with all that was said of them. */
final class MidTermReport {
  private final CycleReport report;
  private final Phrases phrases;
  private final PlanMoney money;

  MidTermReport(CycleReport report, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
    this.money = new PlanMoney(report.plan(), phrases);
  }

  Heading heading(Commitment commitment) {
    var title =
        phrases.plain(
            "report.doc.commitment",
            "number",
            commitment.number(),
            "title",
            commitment.title().in(phrases.language()));
    return new Heading(1, new Text(title, PlanWords.language(commitment.title(), phrases)));
  }

  /** That there is nothing to tell of a commitment, and why. */
  Words unknown() {
    return new Words(phrases.plain("report.doc.noMeasures"));
  }

  List<Document.Part> measure(OnMeasure on) {
    var parts = new ArrayList<Document.Part>();
    var measure = on.measure();
    var title = PlanWords.text(measure.title(), phrases);
    parts.add(new Heading(2, new Text(measure.number() + " " + title.words(), title.language())));
    var facts = facts(measure);
    if (!facts.isEmpty()) {
      parts.add(new Facts(facts));
    }
    if (on.entries().isEmpty()) {
      parts.add(new Words(phrases.plain("report.doc.notAsked")));
      return parts;
    }
    on.answered().forEach(entry -> parts.addAll(answer(entry)));
    if (!on.silent().isEmpty()) {
      parts.add(new Words(silent(on)));
    }
    return parts;
  }

  private String silent(OnMeasure on) {
    return phrases.plain(
        on.answered().isEmpty() ? "report.doc.nobody" : "report.doc.silent",
        "count",
        on.silent().size(),
        "names",
        on.silent().stream().map(this::owing).collect(joining(", ")));
  }

  /** "VID (pagarināts līdz …)". */
  private String owing(Entry entry) {
    var code = entry.institution().value();
    return entry
        .obligation()
        .extendedTo()
        .map(
            day -> code + " (" + phrases.plain("report.doc.more", "until", phrases.upTo(day)) + ")")
        .orElse(code);
  }

  private List<Labelled> facts(Measure measure) {
    var facts = new ArrayList<Labelled>();
    for (var responsibility : Responsibility.values()) {
      var institutions = measure.institutions(responsibility);
      if (!institutions.isEmpty()) {
        facts.add(
            new Labelled(
                label(responsibility, institutions.size()),
                institutions.stream().map(this::name).collect(joining(", "))));
      }
    }
    measure.term().ifPresent(term -> facts.add(fact("term", phrases.date(term))));
    if (measure.subTasks().isPresent()) {
      facts.add(fact("subTasks", PlanWords.subTasks(measure, phrases)));
    }
    measure
        .indicators()
        .forEach(i -> facts.add(fact("indicator", PlanWords.indicator(i, phrases))));
    var granted = money.lines(measure);
    if (!granted.isEmpty()) {
      facts.add(fact("funding", String.join("; ", granted)));
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
                SubmissionMoment.tell(update, phrases, report.plan().zone()),
                "receipt",
                update.number())));
    entry
        .obligation()
        .extendedTo()
        .ifPresent(day -> lines.add(fact("extended", phrases.upTo(day))));
    if (report.whole()) {
      lines.add(
          fact(
              "review",
              phrases.plain("report.answer." + entry.obligation().state().code())
                  + " · "
                  + entry.author()));
    }
    if (!entry.files().isEmpty()) {
      lines.add(fact("files", entry.files().stream().map(Evidence::name).collect(joining(", "))));
    }
    var name = report.title(entry.institution());
    return List.of(
        new Heading(
            3,
            new Text(
                name(entry.institution()),
                name.map(n -> PlanWords.language(n, phrases)).orElse(phrases.language()))),
        new Answers(lines));
  }

  private Labelled answer(Question asked, String said) {
    return new Labelled(
        QuestionWords.label(asked, phrases), QuestionWords.shown(asked, said, phrases));
  }

  private String name(InstitutionCode code) {
    return report.name(code, phrases.language()) + " (" + code + ")";
  }
}
