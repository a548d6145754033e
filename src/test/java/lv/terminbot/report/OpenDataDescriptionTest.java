package lv.terminbot.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.plan.ProgressState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the open data holds against the rules that portals and tools go by. */
class OpenDataDescriptionTest {
  /**
   * DCAT-AP 3.0.1 (https://semiceu.github.io/DCAT-AP/releases/3.0.1/): what it says of the classes
   * that an entry of ours has; the portal itself describes its catalogue.
   */
  private static final Map<String, List<String>> MANDATORY =
      Map.of(
          "dcat:Dataset", List.of("dct:title", "dct:description"),
          "dcat:Distribution", List.of("dcat:accessURL"),
          "foaf:Agent", List.of("foaf:name"),
          "vcard:Kind", List.of(),
          "dct:PeriodOfTime", List.of());

  /** But dct:license, which the plan may say, and the type of an agent, which none says. */
  private static final Map<String, List<String>> RECOMMENDED =
      Map.of(
          "dcat:Dataset",
          List.of(
              "dcat:contactPoint",
              "dcat:distribution",
              "dcat:keyword",
              "dct:publisher",
              "dct:spatial",
              "dct:temporal",
              "dcat:theme"),
          "dcat:Distribution",
          List.of("dct:description", "dct:format", "dcatap:availability"),
          "dct:PeriodOfTime",
          List.of("dcat:startDate", "dcat:endDate"));

  /** Of which there is one at most in each. */
  private static final List<String> SINGLE =
      List.of(
          "dct:publisher",
          "dct:modified",
          "dcat:version",
          "dct:license",
          "dct:format",
          "dcat:mediaType",
          "dcat:startDate",
          "dcat:endDate");

  private static final Map<String, String> VALUES =
      Map.of(
          "integer", "-?\\d+",
          "number", "-?\\d+(\\.\\d+)?%?",
          "date", "\\d{4}-\\d\\d-\\d\\d",
          "datetime", "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");

  @TempDir private Path data;
  @TempDir private Path plans;
  private Bot bot;

  @BeforeEach
  void aPlanThatSaysUnderWhichLicence() throws IOException {
    var plan = Files.readString(Path.of("config/plans/ogp-lv-2022-2025.yaml"));
    Files.writeString(
        plans.resolve("plan.yaml"),
        plan.replace("measuresInAll: 26", "licence: CC-BY-4.0\nmeasuresInAll: 26"));
    bot = DeskBot.at("2024-01-10T10:00", data, plans);
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private Map<String, byte[]> portal() throws IOException {
    var anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    var cycle = new FilledCycle(bot);
    var said = List.of("264 (2023)", "80 %", "30 000,50 EUR", "2022: 3; 2023: -5", "nav datu");
    for (var place = 0; place < said.size(); place++) {
      cycle.answers(
          place,
          ProgressState.DONE,
          "=cmd|' /C calc'!A0; \"pēdiņas\"\r\nhttps://likumi.lv/ta/id/" + place,
          List.of(List.of("result", said.get(place))));
    }
    return FileText.inside(Orders.files(anna, "json", 2).getLast().content());
  }

  @Test
  void aCatalogueFindsAllThatItsProfileAsksAndRecommends() throws IOException {
    var entry = read(portal(), "dcat.jsonld");

    var nodes = new ArrayList<JsonNode>();
    collect(entry, nodes);
    assertThat(nodes.stream().map(node -> node.path("@type").asText()))
        .as("classes of the profile, and no others")
        .containsOnlyElementsOf(MANDATORY.keySet());
    for (var node : nodes) {
      var type = node.path("@type").asText();
      assertThat(properties(node))
          .as(type)
          .containsAll(MANDATORY.getOrDefault(type, List.of()))
          .containsAll(RECOMMENDED.getOrDefault(type, List.of()));
      SINGLE.forEach(single -> assertThat(node.path(single).isArray()).as(single).isFalse());
    }
    assertThat(entry.at("/dct:publisher/foaf:name").findValuesAsText("@value"))
        .containsExactly("State Chancellery", "Valsts kanceleja");
    assertThat(entry.at("/dct:spatial/@id").asText()).endsWith("/authority/country/LVA");
    assertThat(entry.findValues("dct:license")).hasSize(6);
  }

  private static void collect(JsonNode node, List<JsonNode> nodes) {
    if (node.has("@type") && !node.has("@value")) {
      nodes.add(node);
    }
    node.forEach(child -> collect(child, nodes));
  }

  private static TreeSet<String> properties(JsonNode node) {
    var properties = new TreeSet<String>();
    node.fieldNames().forEachRemaining(properties::add);
    return properties;
  }

  @Test
  void aToolReadsThePackageByItsRulesAndEveryValueByItsType() throws IOException {
    var portal = portal();
    var described = read(portal, "datapackage.json");

    assertThat(mistakes(described)).isEmpty();
    for (var resource : described.path("resources")) {
      var name = resource.path("path").asText();
      var rows = rows(portal, name);
      assertThat(rows).as(name).isNotEmpty();
      for (var field : resource.at("/schema/fields")) {
        var type = field.path("type").asText();
        assertThat(rows)
            .as(name + ": " + field)
            .extracting(row -> row.get(field.path("name").asText()))
            .allMatch(
                value -> value.isEmpty() || value.matches(VALUES.getOrDefault(type, "(?s).*")));
      }
      var key = new ArrayList<String>();
      resource.at("/schema/primaryKey").forEach(code -> key.add(code.asText()));
      var seen = new HashSet<List<String>>();
      assertThat(rows)
          .as("told apart by " + key)
          .allMatch(row -> key.isEmpty() || seen.add(key.stream().map(row::get).toList()));
    }
    assertThat(described.path("resources").get(0).at("/schema/primaryKey").toString())
        .isEqualTo("[\"measure\",\"institution\"]");
    assertThat(described.at("/contributors/0/title").asText()).isEqualTo("Valsts kanceleja");
  }

  @Test
  void whatBreaksTheRulesOfThePackageIsSeen() throws IOException {
    var text = new String(bytes(portal(), "datapackage.json"), UTF_8);

    Stream.of(
            text.replace("\"answers.csv\"", "\"../answers.csv\""),
            text.replace("\"integer\"", "\"whole\""),
            text.replace("\"resources\"", "\"files\""),
            text.replace("\"CC-BY-4.0\"", "\"Creative Commons\""))
        .forEach(wrong -> assertThat(validated(wrong)).isNotEmpty());
  }

  /** Each row by the names of its columns; read by the letter of RFC 4180. */
  private static List<Map<String, String>> rows(Map<String, byte[]> portal, String name) {
    var value = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",\r\n]*))(,|\r\n|$)");
    var found = value.matcher(new String(bytes(portal, name), UTF_8));
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    while (!found.hitEnd() && found.find()) {
      row.add(found.group(1) == null ? found.group(2) : found.group(1).replace("\"\"", "\""));
      if (!found.group(3).equals(",")) {
        rows.add(List.copyOf(row));
        row.clear();
      }
    }
    var columns = rows.getFirst();
    return rows.stream()
        .skip(1)
        .filter(cells -> cells.size() == columns.size())
        .map(cells -> named(columns, cells))
        .toList();
  }

  private static Map<String, String> named(List<String> columns, List<String> cells) {
    var named = new HashMap<String, String>();
    for (var i = 0; i < columns.size(); i++) {
      named.put(columns.get(i), cells.get(i));
    }
    return named;
  }

  private static List<com.networknt.schema.Error> mistakes(JsonNode described) {
    return validated(described.toString());
  }

  private static List<com.networknt.schema.Error> validated(String json) {
    try {
      var rules =
          Files.readString(Path.of("src/test/resources/report/tabular-data-package.schema.json"));
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(rules)
          .validate(json, InputFormat.JSON);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static JsonNode read(Map<String, byte[]> portal, String name) throws IOException {
    return new ObjectMapper().readTree(bytes(portal, name));
  }

  private static byte[] bytes(Map<String, byte[]> portal, String name) {
    return portal.getOrDefault(name, new byte[0]);
  }
}
