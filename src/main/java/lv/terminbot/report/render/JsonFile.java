package lv.terminbot.report.render;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Questionnaire;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Quantity;
import lv.terminbot.progress.QuestionWords;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.CycleReport.Entry;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.report.content.MeasureState;
import lv.terminbot.report.content.Printable;
import lv.terminbot.text.Phrases;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * What a cycle has brought, for programs: codes rather than words, moments in UTC, and all that
 * explains the codes. Its shape is that of {@code report.schema.json}; whoever changes it changes
 * its version.
 */
public final class JsonFile {
  /** Grows when a program that reads the file has to be changed. */
  static final String VERSION = "2.1";

  /** The name of the schema beside the file. */
  public static final String SCHEMA = "report.schema.json";

  /** What the data are called among the files for a portal. */
  public static final String OPEN = "data.json";

  private final CycleReport report;
  private final JsonGenerator json;
  private final JsonPlan plan;

  private JsonFile(CycleReport report, JsonGenerator json) {
    this.report = report;
    this.json = json;
    this.plan = new JsonPlan(json);
  }

  /**
   * @param labels in each of these languages, of questions that the plan leaves to the bundles
   */
  public static void write(CycleReport report, List<Phrases> labels, OutputStream out) {
    var factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (var json = factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      new JsonFile(report, json).all(labels);
    }
  }

  private void all(List<Phrases> labels) {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", VERSION);
    json.writeStringProperty("madeAt", report.madeAt().toString());
    report.plan().licence().ifPresent(name -> json.writeStringProperty("licence", name));
    json.writeNumberProperty("asked", report.tally().all().asked());
    json.writeNumberProperty("answered", report.tally().all().answered());
    json.writeName("plan");
    plan.write(report.plan());
    cycle();
    json.writeArrayPropertyStart("questions");
    questions(labels);
    json.writeEndArray();
    json.writeArrayPropertyStart("entries");
    report.each(on -> on.entries().forEach(entry -> entry(on, entry)));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void cycle() {
    var cycle = report.cycle();
    json.writeObjectPropertyStart("cycle");
    json.writeStringProperty("code", cycle.id().code());
    plan.localized("title", cycle.title());
    json.writeStringProperty("from", cycle.periodFrom().toString());
    json.writeStringProperty("to", cycle.periodTo().toString());
    cycle.deadlineOn().ifPresent(day -> json.writeStringProperty("deadline", day.toString()));
    cycle.finalOn().ifPresent(day -> json.writeStringProperty("finalDate", day.toString()));
    json.writeEndObject();
  }

  private void questions(List<Phrases> labels) {
    Stream.concat(
            Questionnaire.standard().questions().stream()
                .filter(q -> q.code().equals(Question.STATE) || q.code().equals(Question.DONE)),
            report.questions().stream())
        .forEach(question -> question(question, labels));
  }

  private void question(Question question, List<Phrases> labels) {
    json.writeStartObject();
    json.writeStringProperty("code", question.code());
    json.writeStringProperty("kind", question.kind().code());
    json.writeObjectPropertyStart("label");
    labels.forEach(
        phrases ->
            json.writeStringProperty(
                phrases.language().code(), QuestionWords.label(question, phrases)));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void entry(OnMeasure on, Entry entry) {
    json.writeStartObject();
    json.writeNumberProperty("commitment", on.commitment().number());
    json.writeStringProperty("measure", on.measure().number().value());
    json.writeStringProperty("institution", entry.institution().value());
    entry.part().ifPresent(part -> json.writeStringProperty("part", JsonPlan.code(part)));
    json.writeStringProperty("answer", entry.obligation().state().code());
    entry
        .obligation()
        .extendedTo()
        .ifPresent(until -> json.writeStringProperty("extendedTo", until.toString()));
    json.writeStringProperty(
        "measureState", MeasureState.find(on, report.cycle().periodTo()).code());
    entry.update().ifPresent(this::update);
    if (report.whole() && entry.update().isPresent()) {
      json.writeStringProperty("author", Printable.clean(entry.author()));
      json.writeArrayPropertyStart("files");
      entry.files().forEach(file -> json.writeString(Printable.clean(file.name())));
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void update(ProgressUpdate update) {
    json.writeNumberProperty("receipt", update.number());
    json.writeStringProperty("state", update.state().code());
    json.writeObjectPropertyStart("answers");
    json.writeStringProperty("done", Printable.clean(update.text()));
    for (var question : report.questions()) {
      report
          .answer(update, question)
          .ifPresent(said -> json.writeStringProperty(question.code(), Printable.clean(said)));
    }
    json.writeEndObject();
    numbers(update);
    json.writeStringProperty("submittedAt", update.submittedAt().toString());
    update.writtenAt().ifPresent(at -> json.writeStringProperty("writtenAt", at.toString()));
    json.writeBooleanProperty("late", update.late());
  }

  /** What was answered in numbers, each with its year. */
  private void numbers(ProgressUpdate update) {
    json.writeArrayPropertyStart("numbers");
    for (var question : report.questions()) {
      if (question.kind() == Question.Kind.NUMBER) {
        report
            .answer(update, question)
            .map(Quantity::readAll)
            .ifPresent(all -> all.forEach(number -> number(question, number)));
      }
    }
    json.writeEndArray();
  }

  private void number(Question question, Quantity number) {
    json.writeStartObject();
    json.writeStringProperty("question", question.code());
    json.writeNumberProperty("value", number.value());
    if (!number.unit().isEmpty()) {
      json.writeStringProperty("unit", Printable.clean(number.unit()));
    }
    number.year().ifPresent(year -> json.writeNumberProperty("year", year));
    json.writeEndObject();
  }
}
