package lv.terminbot.local.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PageTextsTest {
  private static final Pattern USED =
      Pattern.compile(
          "(?:t\\(|data-(?:text|label|placeholder)=|\\? )[\"']([a-z-]+\\.[a-z-]+)[\"']");
  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

  private final JsonNode latvian = new PageTexts().in("lv").orElseThrow();
  private final JsonNode english = new PageTexts().in("en").orElseThrow();

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(english.propertyNames())
        .containsExactlyInAnyOrderElementsOf(latvian.propertyNames());
    for (var key : latvian.propertyNames()) {
      assertThat(places(english, key)).as(key).isEqualTo(places(latvian, key));
      assertThat(english.path(key).asString("")).as(key).isNotBlank();
    }
  }

  @Test
  void everyTextThePageNamesIsThere() throws IOException {
    var named = new TreeSet<String>();
    for (var file :
        List.of(
            "index.html",
            "app.js",
            "people.js",
            "speakers.js",
            "choices.js",
            "inline.js",
            "log.js",
            "composer.js",
            "calendar.js",
            "entities.js",
            "server.js",
            "tour.js",
            "beginnings.js",
            "links.js")) {
      USED.matcher(source(file)).results().map(r -> r.group(1)).forEach(named::add);
    }

    assertThat(named).hasSizeGreaterThan(25);
    assertThat(latvian.propertyNames()).containsAll(named);
  }

  private static String places(JsonNode texts, String key) {
    return PLACE
        .matcher(texts.path(key).asString(""))
        .results()
        .map(MatchResult::group)
        .sorted()
        .collect(Collectors.joining());
  }

  private static String source(String file) throws IOException {
    try (var in = PageTextsTest.class.getResourceAsStream("/local/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
