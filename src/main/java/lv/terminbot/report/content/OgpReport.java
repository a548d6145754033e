package lv.terminbot.report.content;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.plan.CompletionScale.Completion;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.QuestionWords;
import lv.terminbot.report.content.CycleReport.Entry;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.report.content.Document.Align;
import lv.terminbot.report.content.Document.GridColumn;
import lv.terminbot.report.content.Document.Labelled;
import lv.terminbot.report.content.Document.Part;
import lv.terminbot.report.content.Document.Text;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;

/**
 * A cycle as the Open Government Partnership asks for it: by commitment, with its milestones on the
 * scale, and what was answered with room for its translation.
 */
public final class OgpReport {
  static final String EVIDENCE = "evidence";
  static final String NEXT = "next";
  private static final Set<String> PARTS = Set.of(EVIDENCE, Question.CHALLENGES, NEXT);

  private final CycleReport report;
  private final MeasureCompletion completion;
  private final Phrases phrases;

  public OgpReport(CycleReport report, CompletionScale scale, Phrases phrases) {
    this.report = report;
    this.completion = new MeasureCompletion(scale);
    this.phrases = phrases;
  }

  /** Some or all measures of a commitment. */
  List<Part> parts(Commitment commitment, List<OnMeasure> measures) {
    var parts = new ArrayList<Part>();
    var title =
        commitment.ogpId().map(id -> id + " · ").orElse("")
            + commitment.number()
            + ". "
            + commitment.title().in(phrases.language());
    parts.add(
        new Part.Heading(1, new Text(title, PlanWords.language(commitment.title(), phrases))));
    parts.add(new Part.Facts(facts(commitment, measures)));
    if (measures.isEmpty()) {
      parts.add(new Part.Words(phrases.plain("report.doc.noMeasures")));
      return parts;
    }
    parts.add(milestones(measures));
    for (var on : measures) {
      if (!on.answered().isEmpty()) {
        var milestone = PlanWords.text(on.measure().title(), phrases);
        parts.add(
            new Part.Heading(
                2,
                new Text(on.measure().number() + " " + milestone.words(), milestone.language())));
        on.answered().forEach(entry -> parts.addAll(answer(entry)));
      }
    }
    return parts;
  }

  private List<Labelled> facts(Commitment commitment, List<OnMeasure> measures) {
    var facts = new ArrayList<Labelled>();
    OgpInstitutions.lead(commitment).ifPresent(code -> facts.add(fact("lead", name(code))));
    var others = OgpInstitutions.supporting(commitment);
    if (!others.isEmpty()) {
      facts.add(fact("supporting", others.stream().map(this::name).collect(joining(", "))));
    }
    facts.add(fact("completion", step(commitment(measures))));
    return facts;
  }

  /** The commitment by the rule of a measure, its measures in place of institutions. */
  Optional<Completion> commitment(List<OnMeasure> measures) {
    var known = measures.stream().flatMap(on -> completion.find(on).stream()).toList();
    return MeasureCompletion.combine(known, measures.size());
  }

  /** In words of the scale. */
  String step(Optional<Completion> step) {
    return step.map(s -> phrases.plain("answer.completion." + s.code()))
        .orElseGet(() -> phrases.plain("report.answer.open"));
  }

  private Part.Grid milestones(List<OnMeasure> measures) {
    var columns =
        List.of(
            new GridColumn(phrases.plain("report.column.number"), 7, Align.CENTER),
            new GridColumn(phrases.plain("report.ogp.milestone"), 50),
            new GridColumn(phrases.plain("report.column.whoAnswered"), 25),
            new GridColumn(phrases.plain("report.ogp.completion"), 18));
    var rows =
        measures.stream()
            .map(
                on ->
                    List.of(
                        words(on.measure().number().value()),
                        PlanWords.text(on.measure().title(), phrases),
                        words(WhoAnswered.list(on, phrases)),
                        words(step(completion.find(on)))))
            .toList();
    return new Part.Grid("", columns, rows);
  }

  private List<Part> answer(Entry entry) {
    var rows = new ArrayList<List<Text>>();
    var update = entry.update().orElseThrow();
    add(part("earlyResults"), Optional.of(update.text()), rows);
    others(entry).forEach(other -> add(other.label(), Optional.of(other.words()), rows));
    add(part("evidence"), said(entry, EVIDENCE), rows);
    add(part("challenges"), said(entry, Question.CHALLENGES), rows);
    add(part("nextSteps"), said(entry, NEXT), rows);
    var heading = name(entry.institution());
    var columns =
        List.of(
            new GridColumn(part("part"), 15),
            new GridColumn(part("asSubmitted"), 45),
            new GridColumn(part("translation"), 40));
    return List.of(new Part.Heading(3, words(heading)), new Part.Grid("", columns, rows));
  }

  private void add(String part, Optional<String> said, List<List<Text>> rows) {
    said.filter(answer -> !answer.isBlank())
        .ifPresent(
            answer ->
                rows.add(List.of(words(part), new Text(answer, language(answer)), words(""))));
  }

  private String part(String code) {
    return phrases.plain("report.ogp." + code);
  }

  /**
   * What an institution answered to what the Partnership has no part for, such as the result in a
   * number; it stands with the early results.
   */
  List<Labelled> others(Entry entry) {
    var update = entry.update().orElseThrow();
    return report.questions().stream()
        .filter(question -> !PARTS.contains(question.code()))
        .flatMap(
            question ->
                report
                    .answer(update, question)
                    .map(said -> other(report.asAsked(update, question), said))
                    .stream())
        .toList();
  }

  private Labelled other(Question asked, String said) {
    return new Labelled(
        QuestionWords.label(asked, phrases), QuestionWords.shown(asked, said, phrases));
  }

  /** What an institution answered to the question of this code. */
  Optional<String> said(Entry entry, String code) {
    return report.questions().stream()
        .filter(question -> question.code().equals(code))
        .flatMap(question -> report.answer(entry.update().orElseThrow(), question).stream())
        .findFirst();
  }

  /** A voice reads Latvian letters as Latvian. */
  private Language language(String words) {
    return words.codePoints().anyMatch(c -> "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ".indexOf(c) >= 0)
        ? Language.LATVIAN
        : phrases.language();
  }

  private String name(InstitutionCode code) {
    return report.name(code, phrases.language()) + " (" + code + ")";
  }

  private Labelled fact(String name, String words) {
    return new Labelled(phrases.plain("report.ogp." + name), words);
  }

  private Text words(String words) {
    return new Text(words, phrases.language());
  }
}
