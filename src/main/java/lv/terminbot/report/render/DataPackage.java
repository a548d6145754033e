package lv.terminbot.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.terminbot.plan.LegalBasis;
import lv.terminbot.plan.Publication;
import lv.terminbot.report.content.Column;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.Table;
import lv.terminbot.report.content.TitleLines;
import lv.terminbot.text.Phrases;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The description of a cycle's tables that open-data portals and tools read: a Tabular Data Package
 * of the Frictionless specifications.
 */
public final class DataPackage {
  /** What the description is called by everybody. */
  public static final String NAME = "datapackage.json";

  private final CycleReport report;
  private final Phrases phrases;
  private final JsonGenerator json;

  private DataPackage(CycleReport report, Phrases phrases, JsonGenerator json) {
    this.report = report;
    this.phrases = phrases;
    this.json = json;
  }

  public static void describe(
      CycleReport report, List<Table> tables, Phrases phrases, OutputStream out) {
    var factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (var json = factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      new DataPackage(report, phrases, json).all(tables);
    }
  }

  /** The schema of the data that lie beside the tables. */
  public static void copySchema(OutputStream out) {
    var place = "/report/" + JsonFile.SCHEMA;
    try (var schema = Objects.requireNonNull(DataPackage.class.getResourceAsStream(place), place)) {
      schema.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the file of a table is called. */
  public static String file(Table table) {
    return table.name() + ".csv";
  }

  private void all(List<Table> tables) {
    json.writeStartObject();
    json.writeStringProperty("profile", "tabular-data-package");
    json.writeStringProperty("name", report.fileName());
    var titles = new TitleLines(report, phrases);
    json.writeStringProperty("title", titles.title());
    json.writeStringProperty("description", String.join("\n", titles.below()));
    json.writeStringProperty("created", report.madeAt().toString());
    json.writeStringProperty("version", JsonFile.VERSION);
    report
        .plan()
        .legalBasis()
        .flatMap(LegalBasis::url)
        .ifPresent(url -> json.writeStringProperty("homepage", url));
    json.writeArrayPropertyStart("keywords");
    keywords(phrases).forEach(json::writeString);
    json.writeEndArray();
    report.plan().licence().ifPresent(this::licence);
    report.plan().publication().ifPresent(this::publisher);
    json.writeArrayPropertyStart("resources");
    tables.forEach(this::resource);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void licence(String name) {
    json.writeArrayPropertyStart("licenses");
    json.writeStartObject();
    json.writeStringProperty("name", name);
    json.writeEndObject();
    json.writeEndArray();
  }

  private void publisher(Publication publication) {
    json.writeArrayPropertyStart("contributors");
    json.writeStartObject();
    json.writeStringProperty("title", report.name(publication.publisher(), phrases.language()));
    json.writeStringProperty("role", "publisher");
    json.writeEndObject();
    json.writeEndArray();
  }

  /** By what one looks for such data. */
  static List<String> keywords(Phrases phrases) {
    return Stream.of("plan", "progress", "answers")
        .map(word -> phrases.plain("report.catalog.keyword." + word))
        .toList();
  }

  private void resource(Table table) {
    json.writeStartObject();
    json.writeStringProperty("profile", "tabular-data-resource");
    json.writeStringProperty("name", table.name());
    json.writeStringProperty("title", phrases.plain("report.sheet." + table.name()));
    json.writeStringProperty("description", phrases.plain("report.catalog.about." + table.name()));
    json.writeStringProperty("path", file(table));
    json.writeStringProperty("format", "csv");
    json.writeStringProperty("mediatype", "text/csv");
    json.writeStringProperty("encoding", "utf-8");
    json.writeObjectPropertyStart("schema");
    json.writeArrayPropertyStart("fields");
    table.columns().forEach(this::field);
    json.writeEndArray();
    if (!table.key().isEmpty()) {
      json.writeArrayPropertyStart("primaryKey");
      table.key().forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void field(Column column) {
    json.writeStartObject();
    json.writeStringProperty("name", column.code());
    json.writeStringProperty("title", column.heading());
    json.writeStringProperty("type", column.type().code());
    if (column.type() == Column.Type.NUMBER) {
      // 80 % is written as that.
      json.writeBooleanProperty("bareNumber", false);
    }
    if (column.type() == Column.Type.DATETIME) {
      json.writeStringProperty("format", "%Y-%m-%dT%H:%M:%S");
    }
    json.writeEndObject();
  }
}
