package lv.terminbot.report.making;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.QuestionWords;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Reviews.Review;
import lv.terminbot.progress.Reviews.Verdict;
import lv.terminbot.progress.Updates;
import lv.terminbot.report.content.Cell;
import lv.terminbot.report.content.Column;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.Table;
import lv.terminbot.text.Phrases;

/**
 * Every answer of a cycle as it was given, corrected since or not: by whom, when, and what was
 * decided on it. For coordinators; what they noted or asked is not in it.
 */
public final class AnswerTrail {
  private final Updates updates;
  private final Reviews reviews;
  private final Register register;

  public AnswerTrail(Updates updates, Reviews reviews, Register register) {
    this.updates = updates;
    this.reviews = reviews;
    this.register = register;
  }

  Table table(CycleReport report, Phrases phrases) {
    return new Rows(report, phrases);
  }

  private final class Rows implements Table {
    private final CycleReport report;
    private final Phrases phrases;
    private final List<Question> questions;

    Rows(CycleReport report, Phrases phrases) {
      this.report = report;
      this.phrases = phrases;
      this.questions = report.questions();
    }

    @Override
    public String name() {
      return "trail";
    }

    @Override
    public List<Column> columns() {
      var columns = new ArrayList<Column>();
      columns.add(column("measure", 10));
      columns.add(column("institution", 12));
      columns.add(column("receipt", 10));
      columns.add(column("at", 16));
      columns.add(column("written", 16));
      columns.add(column("late", 10));
      columns.add(column("author", 17));
      columns.add(column("onBehalf", 12));
      columns.add(column("signedBy", 17));
      columns.add(column("state", 14));
      columns.add(column("done", 60));
      questions.forEach(
          q -> columns.add(new Column(q.code(), QuestionWords.label(q, phrases), 30)));
      columns.add(column("decisions", 30));
      return columns;
    }

    @Override
    public void each(Consumer<Row> reader) {
      report.plan().measures().forEach(measure -> each(measure, reader));
    }

    /** In the order in which they came. */
    private void each(Measure measure, Consumer<Row> reader) {
      updates.history(report.plan().id(measure)).reversed().stream()
          .filter(update -> update.cycle().equals(report.cycle().id()))
          .map(this::row)
          .forEach(reader);
    }

    private Row row(ProgressUpdate update) {
      var onBehalf = update.authorship() == ProgressUpdate.Authorship.ON_BEHALF;
      var cells = new ArrayList<Cell>();
      cells.add(new Cell.Numbered(update.measure().number().value()));
      cells.add(Cell.holding(update.institution().value()));
      cells.add(new Cell.Count(update.number()));
      cells.add(new Cell.Words(update.submittedAt().toString()));
      cells.add(Cell.holding(update.writtenAt().map(Instant::toString)));
      cells.add(answer(update.late()));
      cells.add(Cell.holding(name(update.author())));
      cells.add(answer(onBehalf));
      cells.add(Cell.holding(update.signedBy().map(this::name)));
      cells.add(Cell.holding(update.state().code()));
      cells.add(Cell.holding(update.text()));
      questions.forEach(q -> cells.add(Cell.holding(report.answer(update, q))));
      cells.add(
          Cell.holding(
              reviews.list(update.number()).stream()
                  .filter(review -> review.verdict() != Verdict.NOTE)
                  .map(this::decision)
                  .collect(Collectors.joining("; "))));
      return new Row(Long.toString(update.number()), cells);
    }

    private Cell answer(boolean yes) {
      return Cell.holding(phrases.plain(yes ? "report.yes" : "report.no"));
    }

    private String decision(Review review) {
      return review.verdict().name().toLowerCase(Locale.ROOT)
          + " "
          + review.at()
          + " "
          + name(review.by());
    }

    private String name(PersonId id) {
      return register.find(id).map(Person::name).orElse("–");
    }

    private Column column(String name, int width) {
      return new Column(name, phrases.plain("report.column." + name), width);
    }
  }
}
