package lv.terminbot.local.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.local.BadRequest;
import lv.terminbot.local.Json;
import lv.terminbot.local.JsonResponse;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;

/** The texts of the chat page, a file a language; what the bot says is not among them. */
final class PageTexts {
  private static final String FIRST = "lv";
  private static final List<String> LANGUAGES = List.of(FIRST, "en");

  private final Map<String, JsonNode> byLanguage = new LinkedHashMap<>();

  PageTexts() {
    for (var language : LANGUAGES) {
      try (var file = PageTexts.class.getResourceAsStream("/local/texts." + language + ".json")) {
        byLanguage.put(language, Json.read(Optional.ofNullable(file).orElseThrow().readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException("the page's texts cannot be read: " + language, e);
      }
    }
  }

  /** The language of the page that is nearest to an IETF tag. */
  String nearest(String tag) {
    return LANGUAGES.stream().filter(tag::startsWith).findFirst().orElse(FIRST);
  }

  Optional<JsonNode> in(String language) {
    return Optional.ofNullable(byLanguage.get(language));
  }

  /** What went wrong, in the language of the page. */
  ServerResponse mistaken(ServerRequest request, BadRequest mistake) {
    var language = String.join("", request.headers().header("Accept-Language"));
    return JsonResponse.json(400, Json.object().put("error", sentence(language, mistake.key())));
  }

  /** A sentence in the reader's language, by the {@code Accept-Language} of the request. */
  String sentence(String accepted, String key) {
    var tag = accepted.length() < 2 ? FIRST : accepted.substring(0, 2);
    return in(tag).or(() -> in(FIRST)).orElseThrow().path(key).asString(key);
  }
}
