package lv.terminbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.plan.ProgressState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that explain themselves to a program, and that a portal may take as they are. */
class OpenDataTest {
  /** What DCAT-AP 3 wants of a dataset and its distributions, written down as a schema. */
  private static final Path DCAT = Path.of("src/test/resources/report/dcat-ap.schema.json");

  @TempDir private Path data;
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void twoHaveAnsweredAndOneIsReturned() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    var cycle = new FilledCycle(bot);
    cycle.answers(
        0,
        ProgressState.DONE,
        "Paveikts",
        List.of(
            List.of("result", "80 % (2023)"),
            List.of("evidence", "https://likumi.lv\n📎 slepens-akts.pdf")));
    cycle.answers(1, ProgressState.IN_PROGRESS, "Top", List.of());
    cycle.puts(1, ObligationState.RETURNED);
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void theDataFollowTheirSchemaWhoeverAsks() throws IOException {
    var reader = bot.contactOf("FM");
    for (var asker : List.of(anna, reader)) {
      var json = new String(Orders.file(asker, "json").content(), StandardCharsets.UTF_8);
      assertThat(mistakes(json)).isEmpty();
      var tree = new ObjectMapper().readTree(json);
      assertThat(tree.path("version").asText()).isEqualTo("2.1");
      assertThat(tree.at("/plan/commitments/2/ogpId").asText()).isEqualTo("LV0048");
      assertThat(tree.at("/plan/measuresInAll").asInt()).isEqualTo(26);
      assertThat(tree.at("/cycle/deadline").asText()).isEqualTo("2024-02-05");
      assertThat(tree.path("questions").toString())
          .contains(
              "{\"code\":\"result\",\"kind\":\"number\",\"label\":{\"en\":\"Result\",\"lv\":\"Rezultāts\"}}");
    }
  }

  @Test
  void whatTheSchemaDoesNotKnowIsAMistake() throws IOException {
    var json = new String(Orders.file(anna, "json").content(), StandardCharsets.UTF_8);
    assertThat(mistakes(json.replace("\"madeAt\"", "\"made\""))).isNotEmpty();
    assertThat(mistakes(json.replace("\"state\":\"done\"", "\"state\":\"ready\""))).isNotEmpty();
  }

  @Test
  void aPortalGetsEveryTableWithItsDescriptionAndNothingThatIsNotForAll() throws IOException {
    var portal = FileText.inside(Orders.files(anna, "json", 2).getLast().content());
    assertThat(portal)
        .containsOnlyKeys(
            "datapackage.json",
            "dcat.jsonld",
            "answers.csv",
            "results.csv",
            "links.csv",
            "measures.csv",
            "funding.csv",
            "data.json",
            "report.schema.json",
            "SHA256SUMS");
    var described = new ObjectMapper().readTree(portal.get("datapackage.json"));
    assertThat(described.path("profile").asText()).isEqualTo("tabular-data-package");
    for (var resource : described.path("resources")) {
      var csv = text(portal, resource.path("path").asText());
      assertThat(csv.lines().findFirst().orElseThrow().split(","))
          .as("each column is described, in order")
          .containsExactlyElementsOf(resource.at("/schema/fields").findValuesAsText("name"));
    }
    assertThat(types(described.path("resources").get(0)))
        .containsEntry("measure", "string")
        .containsEntry("at", "datetime")
        .containsEntry("result", "number")
        .containsEntry("resultYear", "integer");
    assertThat(text(portal, "results.csv")).contains(",80%,%,2023,80 % (2023)");
    assertThat(mistakes(text(portal, "data.json"))).isEmpty();
    portal.remove("report.schema.json");
    for (var name : portal.keySet()) {
      assertThat(text(portal, name))
          .as(name)
          .doesNotContain("Anna", "slepens-akts", "\"returned\"", ",atdots");
    }
  }

  @Test
  void aCatalogueGetsADatasetWithADistributionForEachFile() throws IOException {
    var portal = FileText.inside(Orders.files(anna, "json", 2).getLast().content());
    var text = text(portal, "dcat.jsonld");

    assertThat(mistakes(text, DCAT)).isEmpty();
    var dataset = new ObjectMapper().readTree(text);
    assertThat(dataset.path("dct:title").findValuesAsText("@language")).contains("lv", "en");
    assertThat(dataset.at("/dct:temporal/dcat:endDate/@value").asText()).isEqualTo("2023-12-31");
    var files =
        dataset.path("dcat:distribution").findValues("dcat:downloadURL").stream()
            .map(address -> address.path("@id").asText())
            .toList();
    assertThat(files)
        .containsExactly(
            "answers.csv", "results.csv", "links.csv", "measures.csv", "funding.csv", "data.json");
    assertThat(portal.keySet()).containsAll(files);
    assertThat(mistakes(text.replace("dcat:accessURL", "accessURL"), DCAT)).isNotEmpty();
    assertThat(mistakes(text.replace("dct:title", "title"), DCAT)).isNotEmpty();
  }

  private static Map<String, String> types(com.fasterxml.jackson.databind.JsonNode resource) {
    var types = new TreeMap<String, String>();
    resource
        .at("/schema/fields")
        .forEach(f -> types.put(f.path("name").asText(), f.path("type").asText()));
    return types;
  }

  private static String text(Map<String, byte[]> portal, String name) {
    return new String(portal.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  private static List<com.networknt.schema.Error> mistakes(String json) throws IOException {
    return mistakes(json, Path.of("src/main/resources/report/report.schema.json"));
  }

  private static List<com.networknt.schema.Error> mistakes(String json, Path file)
      throws IOException {
    var schema = Files.readString(file);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(schema)
        .validate(json, InputFormat.JSON);
  }
}
