package lv.terminbot.report.content;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Question;
import lv.terminbot.report.content.CycleReport.Entry;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.text.Phrases;

/**
 * A row for each commitment under its identifier at the Open Government Partnership, as its own
 * open data have one: lead institution, completion, early results, evidence, challenges, next
 * steps.
 */
public final class OgpTable implements Table {
  private final CycleReport report;
  private final OgpReport ogp;
  private final Phrases phrases;

  public OgpTable(CycleReport report, CompletionScale scale, Phrases phrases) {
    this.report = report;
    this.ogp = new OgpReport(report, scale, phrases);
    this.phrases = phrases;
  }

  @Override
  public String name() {
    return "ogp";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        column("action_plan", "plan", Column.NAME),
        column("commitment_id", "id", Column.WORD),
        column("commitment_number", "number", Column.NUMBER).of(Column.Type.INTEGER),
        column("commitment_title", "commitment", Column.PHRASE),
        column("lead_institution", "lead", Column.NAME),
        column("supporting_institutions", "supporting", Column.NAME),
        column("start_date", "start", Column.WORD).of(Column.Type.DATE),
        column("end_date", "end", Column.WORD).of(Column.Type.DATE),
        column("milestones", "milestones", Column.NUMBER).of(Column.Type.INTEGER),
        column("milestones_reported", "reported", Column.NUMBER).of(Column.Type.INTEGER),
        column("completion", "completion", Column.WORD),
        column("early_results", "earlyResults", Column.TEXT),
        column("evidence", "evidence", Column.TEXT),
        column("challenges", "challenges", Column.TEXT),
        column("next_steps", "nextSteps", Column.TEXT));
  }

  @Override
  public void each(Consumer<Row> reader) {
    var commitments = new ArrayDeque<>(report.plan().commitments());
    var together = new ArrayList<OnMeasure>();
    report.each(
        on -> {
          while (!commitments.isEmpty() && !commitments.getFirst().equals(on.commitment())) {
            reader.accept(row(commitments.removeFirst(), together));
            together.clear();
          }
          together.add(on);
        });
    while (!commitments.isEmpty()) {
      reader.accept(row(commitments.removeFirst(), together));
      together.clear();
    }
  }

  private Row row(Commitment commitment, List<OnMeasure> measures) {
    var reported = measures.stream().filter(on -> !on.answered().isEmpty()).count();
    var whose = commitment.ogpId().orElse(Integer.toString(commitment.number()));
    return new Row(
        whose,
        List.of(
            Cell.holding(report.plan().title().in(phrases.language())),
            Cell.holding(commitment.ogpId()),
            new Cell.Count(commitment.number()),
            Cell.holding(commitment.title().in(phrases.language())),
            Cell.holding(OgpInstitutions.lead(commitment).map(this::name)),
            Cell.holding(
                OgpInstitutions.supporting(commitment).stream()
                    .map(this::name)
                    .collect(joining("; "))),
            new Cell.Day(report.plan().periodFrom()),
            new Cell.Day(report.plan().periodTo()),
            new Cell.Count(measures.size()),
            new Cell.Count(reported),
            Cell.holding(ogp.step(ogp.commitment(measures))),
            said(measures, this::results),
            said(measures, entry -> ogp.said(entry, OgpReport.EVIDENCE).orElse("")),
            said(measures, entry -> ogp.said(entry, Question.CHALLENGES).orElse("")),
            said(measures, entry -> ogp.said(entry, OgpReport.NEXT).orElse(""))));
  }

  /** What was done, and below it what was asked beside it: "Result: 264 (2023)". */
  private String results(Entry entry) {
    return Stream.concat(
            Stream.of(entry.update().orElseThrow().text()),
            ogp.others(entry).stream().map(other -> other.label() + ": " + other.words()))
        .filter(words -> !words.isBlank())
        .collect(joining("\n"));
  }

  /** "3.2 TM: …", a line for each answer. */
  private static Cell said(List<OnMeasure> measures, Function<Entry, String> words) {
    return Cell.holding(
        measures.stream()
            .flatMap(
                on ->
                    on.answered().stream()
                        .filter(entry -> !words.apply(entry).isBlank())
                        .map(
                            entry ->
                                on.measure().number()
                                    + " "
                                    + entry.institution()
                                    + ": "
                                    + words.apply(entry)))
            .collect(joining("\n")));
  }

  private String name(InstitutionCode code) {
    return report.name(code, phrases.language());
  }

  private Column column(String code, String name, int width) {
    return new Column(code, phrases.plain("report.ogp." + name), width);
  }
}
