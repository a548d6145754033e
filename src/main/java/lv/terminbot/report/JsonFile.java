package lv.terminbot.report;

import java.io.ByteArrayOutputStream;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.report.CycleReport.Entry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What a cycle has brought, for programs: codes rather than words, moments in UTC. */
final class JsonFile {
  private JsonFile() {}

  static byte[] of(CycleReport report) {
    var bytes = new ByteArrayOutputStream();
    try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      json.writeStringProperty("plan", report.plan().code().value());
      json.writeStringProperty("cycle", report.cycle().id().code());
      json.writeStringProperty("madeAt", report.madeAt().toString());
      json.writeArrayPropertyStart("entries");
      report.entries().forEach(entry -> entry(json, report, entry));
      json.writeEndArray();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void entry(JsonGenerator json, CycleReport report, Entry entry) {
    json.writeStartObject();
    json.writeNumberProperty("commitment", entry.commitment().number());
    json.writeStringProperty("measure", entry.measure().number().value());
    json.writeObjectPropertyStart("title");
    entry
        .measure()
        .title()
        .byLanguage()
        .forEach((language, title) -> json.writeStringProperty(language.code(), title));
    json.writeEndObject();
    json.writeStringProperty("institution", entry.obligation().institution().value());
    json.writeStringProperty("answer", entry.obligation().state().code());
    entry
        .obligation()
        .extendedTo()
        .ifPresent(until -> json.writeStringProperty("extendedTo", until.toString()));
    entry.update().ifPresent(update -> update(json, update));
    if (report.whole() && entry.update().isPresent()) {
      json.writeStringProperty("author", entry.author());
      json.writeArrayPropertyStart("files");
      entry.files().forEach(file -> json.writeString(file.name()));
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void update(JsonGenerator json, ProgressUpdate update) {
    json.writeNumberProperty("receipt", update.number());
    json.writeStringProperty("state", update.state().code());
    json.writeObjectPropertyStart("answers");
    json.writeStringProperty("done", update.text());
    update
        .sheet()
        .words()
        .keySet()
        .forEach(
            code ->
                update.sheet().of(code).ifPresent(said -> json.writeStringProperty(code, said)));
    json.writeEndObject();
    json.writeStringProperty("submittedAt", update.submittedAt().toString());
    json.writeBooleanProperty("late", update.late());
  }
}
