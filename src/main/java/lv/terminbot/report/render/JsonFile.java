package lv.terminbot.report.render;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.Locale;
import java.util.TreeMap;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.Funding;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.Responsibility;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.CycleReport.Entry;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.report.content.Printable;
import lv.terminbot.text.Localized;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** What a cycle has brought, for programs: codes rather than words, moments in UTC. */
public final class JsonFile {
  private final CycleReport report;
  private final JsonGenerator json;

  private JsonFile(CycleReport report, JsonGenerator json) {
    this.report = report;
    this.json = json;
  }

  public static void write(CycleReport report, OutputStream out) {
    var factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (var json = factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      new JsonFile(report, json).all();
    }
  }

  private void all() {
    json.writeStartObject();
    json.writeStringProperty("plan", report.plan().code().value());
    json.writeStringProperty("cycle", report.cycle().id().code());
    json.writeStringProperty("periodFrom", report.cycle().periodFrom().toString());
    json.writeStringProperty("periodTo", report.cycle().periodTo().toString());
    json.writeStringProperty("madeAt", report.madeAt().toString());
    json.writeNumberProperty("asked", report.tally().all().asked());
    json.writeNumberProperty("answered", report.tally().all().answered());
    json.writeArrayPropertyStart("measures");
    for (var commitment : report.plan().commitments()) {
      commitment.measures().forEach(measure -> measure(commitment, measure));
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("funding");
    report.plan().funding().forEach(this::funding);
    json.writeEndArray();
    json.writeArrayPropertyStart("entries");
    report.each(on -> on.entries().forEach(entry -> entry(on, entry)));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void measure(Commitment commitment, Measure measure) {
    json.writeStartObject();
    json.writeStringProperty("number", measure.number().value());
    json.writeNumberProperty("commitment", commitment.number());
    localized("title", measure.title());
    for (var responsibility : Responsibility.values()) {
      json.writeArrayPropertyStart(code(responsibility));
      measure.institutions(responsibility).forEach(code -> json.writeString(code.value()));
      json.writeEndArray();
    }
    measure.term().ifPresent(term -> json.writeStringProperty("term", term.toString()));
    json.writeBooleanProperty("withdrawn", measure.withdrawn());
    json.writeArrayPropertyStart("indicators");
    for (var indicator : measure.indicators()) {
      json.writeStartObject();
      localized("name", indicator.name());
      json.writeObjectPropertyStart("targets");
      new TreeMap<>(indicator.targets())
          .forEach((year, target) -> localized(Integer.toString(year), target));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void funding(Funding funding) {
    json.writeStartObject();
    json.writeNumberProperty("year", funding.year());
    json.writeArrayPropertyStart("measures");
    funding.measures().forEach(number -> json.writeString(number.value()));
    json.writeEndArray();
    json.writeNumberProperty("euros", funding.euros());
    funding.note().ifPresent(note -> localized("note", note));
    funding.source().ifPresent(source -> localized("source", source));
    json.writeEndObject();
  }

  private void localized(String name, Localized words) {
    json.writeObjectPropertyStart(name);
    words.byLanguage().entrySet().stream()
        .sorted(Comparator.comparing(e -> e.getKey().code()))
        .forEach(e -> json.writeStringProperty(e.getKey().code(), e.getValue()));
    json.writeEndObject();
  }

  private void entry(OnMeasure on, Entry entry) {
    json.writeStartObject();
    json.writeNumberProperty("commitment", on.commitment().number());
    json.writeStringProperty("measure", on.measure().number().value());
    localized("title", on.measure().title());
    json.writeStringProperty("institution", entry.institution().value());
    entry
        .part()
        .ifPresent(responsibility -> json.writeStringProperty("part", code(responsibility)));
    json.writeStringProperty("answer", entry.obligation().state().code());
    entry
        .obligation()
        .extendedTo()
        .ifPresent(until -> json.writeStringProperty("extendedTo", until.toString()));
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
    // Names of files are among the answers of a questionnaire, and not everybody's business.
    for (var question : report.questions()) {
      report
          .answer(update, question)
          .ifPresent(said -> json.writeStringProperty(question.code(), Printable.clean(said)));
    }
    json.writeEndObject();
    json.writeStringProperty("submittedAt", update.submittedAt().toString());
    update.writtenAt().ifPresent(at -> json.writeStringProperty("writtenAt", at.toString()));
    json.writeBooleanProperty("late", update.late());
  }

  private static String code(Responsibility responsibility) {
    return responsibility.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
