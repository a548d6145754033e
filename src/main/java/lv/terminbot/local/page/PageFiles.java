package lv.terminbot.local.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** The files the chat page is made of; no other file of the program can be asked for. */
final class PageFiles {
  private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
  private static final Map<String, MediaType> FILES =
      Map.ofEntries(
          Map.entry("index.html", MediaType.parseMediaType("text/html;charset=UTF-8")),
          Map.entry("page.css", MediaType.parseMediaType("text/css;charset=UTF-8")),
          Map.entry("chat.css", MediaType.parseMediaType("text/css;charset=UTF-8")),
          Map.entry("icon.svg", MediaType.parseMediaType("image/svg+xml")),
          Map.entry("app.js", SCRIPT),
          Map.entry("model.js", SCRIPT),
          Map.entry("server.js", SCRIPT),
          Map.entry("texts.js", SCRIPT),
          Map.entry("dom.js", SCRIPT),
          Map.entry("entities.js", SCRIPT),
          Map.entry("people.js", SCRIPT),
          Map.entry("speakers.js", SCRIPT),
          Map.entry("choices.js", SCRIPT),
          Map.entry("inline.js", SCRIPT),
          Map.entry("log.js", SCRIPT),
          Map.entry("composer.js", SCRIPT),
          Map.entry("calendar.js", SCRIPT),
          Map.entry("tour.js", SCRIPT),
          Map.entry("beginnings.js", SCRIPT),
          Map.entry("links.js", SCRIPT));

  private PageFiles() {}

  static ServerResponse serve(String name) {
    var type = FILES.get(name);
    if (type == null) {
      return ServerResponse.notFound().build();
    }
    try (var file = PageFiles.class.getResourceAsStream("/local/" + name)) {
      return ServerResponse.ok()
          .contentType(type)
          .header("Cache-Control", "no-cache")
          .body(Optional.ofNullable(file).orElseThrow().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("a file of the page cannot be read: " + name, e);
    }
  }
}
