package lv.terminbot.report.render;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import lv.terminbot.plan.Publication;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.Table;
import lv.terminbot.report.content.TitleLines;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The entry of a cycle's data in a catalogue: a dataset of DCAT-AP with a distribution for each
 * file, as JSON-LD. The addresses are the names of the files beside it, so that they hold wherever
 * a portal puts them.
 */
public final class DataCatalog {
  /** What the entry is called. */
  public static final String NAME = "dcat.jsonld";

  private static final String EUROPE = "http://publications.europa.eu/resource/authority/";

  private final CycleReport report;
  private final List<Phrases> languages;
  private final JsonGenerator json;

  private DataCatalog(CycleReport report, List<Phrases> languages, JsonGenerator json) {
    this.report = report;
    this.languages = languages;
    this.json = json;
  }

  public static void describe(
      CycleReport report, List<Table> tables, List<Phrases> languages, OutputStream out) {
    var factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (var json = factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      new DataCatalog(report, languages, json).all(tables);
    }
  }

  private void all(List<Table> tables) {
    json.writeStartObject();
    json.writeObjectPropertyStart("@context");
    json.writeStringProperty("dcat", "http://www.w3.org/ns/dcat#");
    json.writeStringProperty("dcatap", "http://data.europa.eu/r5r/");
    json.writeStringProperty("dct", "http://purl.org/dc/terms/");
    json.writeStringProperty("foaf", "http://xmlns.com/foaf/0.1/");
    json.writeStringProperty("vcard", "http://www.w3.org/2006/vcard/ns#");
    json.writeStringProperty("xsd", "http://www.w3.org/2001/XMLSchema#");
    json.writeEndObject();
    json.writeStringProperty("@id", "#" + report.fileName());
    json.writeStringProperty("@type", "dcat:Dataset");
    json.writeStringProperty("dct:identifier", report.fileName());
    words("dct:title", phrases -> new TitleLines(report, phrases).title());
    words("dct:description", p -> String.join("\n", new TitleLines(report, p).below()));
    typed("dct:modified", report.madeAt().toString(), "xsd:dateTime");
    json.writeStringProperty("dcat:version", JsonFile.VERSION);
    json.writeObjectPropertyStart("dct:temporal");
    json.writeStringProperty("@type", "dct:PeriodOfTime");
    typed("dcat:startDate", report.cycle().periodFrom().toString(), "xsd:date");
    typed("dcat:endDate", report.cycle().periodTo().toString(), "xsd:date");
    json.writeEndObject();
    address("dcat:theme", EUROPE + "data-theme/GOVE");
    keywords();
    report.plan().publication().ifPresent(this::publication);
    json.writeArrayPropertyStart("dcat:distribution");
    tables.forEach(this::table);
    data();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void keywords() {
    json.writeArrayPropertyStart("dcat:keyword");
    for (var phrases : languages) {
      DataPackage.keywords(phrases).forEach(word -> word(word, phrases.language()));
    }
    json.writeEndArray();
  }

  private void publication(Publication publication) {
    json.writeObjectPropertyStart("dct:publisher");
    json.writeStringProperty("@type", "foaf:Agent");
    words("foaf:name", phrases -> name(publication, phrases));
    json.writeEndObject();
    publication.contact().ifPresent(where -> contact(publication, where));
    publication
        .country()
        .map(code -> Locale.of("", code).getISO3Country())
        .ifPresent(code -> address("dct:spatial", EUROPE + "country/" + code));
  }

  private void contact(Publication publication, String where) {
    json.writeObjectPropertyStart("dcat:contactPoint");
    json.writeStringProperty("@type", "vcard:Kind");
    words("vcard:fn", phrases -> name(publication, phrases));
    if (where.startsWith("http")) {
      address("vcard:hasURL", where);
    } else {
      address("vcard:hasEmail", "mailto:" + where);
    }
    json.writeEndObject();
  }

  private String name(Publication publication, Phrases phrases) {
    return report.name(publication.publisher(), phrases.language());
  }

  private void table(Table table) {
    json.writeStartObject();
    distribution(DataPackage.file(table), "text/csv", "CSV");
    words("dct:title", phrases -> phrases.plain("report.sheet." + table.name()));
    words("dct:description", phrases -> phrases.plain("report.catalog.about." + table.name()));
    address("dct:conformsTo", DataPackage.NAME);
    json.writeEndObject();
  }

  private void data() {
    json.writeStartObject();
    distribution(JsonFile.OPEN, "application/json", "JSON");
    words("dct:title", phrases -> phrases.plain("report.catalog.data"));
    words("dct:description", phrases -> phrases.plain("report.catalog.about.data"));
    address("dct:conformsTo", JsonFile.SCHEMA);
    json.writeEndObject();
  }

  private void distribution(String file, String mediaType, String format) {
    json.writeStringProperty("@type", "dcat:Distribution");
    address("dcat:accessURL", file);
    address("dcat:downloadURL", file);
    address("dcat:mediaType", "https://www.iana.org/assignments/media-types/" + mediaType);
    address("dct:format", EUROPE + "file-type/" + format);
    address("dcatap:availability", EUROPE + "planned-availability/AVAILABLE");
    report
        .plan()
        .licence()
        .ifPresent(name -> address("dct:license", "https://spdx.org/licenses/" + name));
  }

  /** In every language. */
  private void words(String property, Function<Phrases, String> said) {
    json.writeArrayPropertyStart(property);
    languages.forEach(phrases -> word(said.apply(phrases), phrases.language()));
    json.writeEndArray();
  }

  private void word(String value, Language language) {
    json.writeStartObject();
    json.writeStringProperty("@value", value);
    json.writeStringProperty("@language", language.code());
    json.writeEndObject();
  }

  private void typed(String property, String value, String type) {
    json.writeObjectPropertyStart(property);
    json.writeStringProperty("@value", value);
    json.writeStringProperty("@type", type);
    json.writeEndObject();
  }

  private void address(String property, String to) {
    json.writeObjectPropertyStart(property);
    json.writeStringProperty("@id", to);
    json.writeEndObject();
  }
}
