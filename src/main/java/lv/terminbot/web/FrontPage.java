package lv.terminbot.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The page at {@code /}: what the program is, and that it is well, in the browser's language. It
 * answers with the code that health answers with, so that whoever watches may ask it too.
 */
public final class FrontPage {
  private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");
  private final Texts texts;
  private final Supplier<Status> health;

  public FrontPage(Texts texts, Supplier<Status> health) {
    this.texts = texts;
    this.health = health;
  }

  public RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route().GET("/", this::show).build();
  }

  private ServerResponse show(ServerRequest request) {
    var phrases = texts.in(language(request));
    var state = Wellbeing.tell(health.get());
    return ServerResponse.status(state == Wellbeing.UNWELL ? 503 : 200)
        .contentType(PAGE)
        .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cache-Control", "no-store")
        .header("Vary", "Accept-Language")
        .body(written(phrases, state).getBytes(StandardCharsets.UTF_8));
  }

  private Language language(ServerRequest request) {
    return request.headers().acceptLanguage().stream()
        .map(Locale.LanguageRange::getRange)
        .map(range -> range.split("-", 2)[0])
        .flatMap(code -> texts.languages().stream().filter(known -> known.code().equals(code)))
        .findFirst()
        .orElse(Language.LATVIAN);
  }

  private static String written(Phrases phrases, Wellbeing state) {
    return """
    <!doctype html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Terminbot</title>
    </head>
    <body>
    <main>
    <h1>Terminbot</h1>
    <p>%s</p>
    <p><strong>%s</strong></p>
    <p>%s</p>
    </main>
    </body>
    </html>
    """
        .formatted(
            phrases.language().code(),
            html(phrases, "web.what"),
            html(phrases, "web." + state.name().toLowerCase(Locale.ROOT)),
            html(phrases, "web.how"));
  }

  private static String html(Phrases phrases, String key) {
    return Html.escape(phrases.plain(key)).markup();
  }

  /** What of health concerns a visitor. */
  private enum Wellbeing {
    WELL,
    STRAINED,
    UNWELL;

    static Wellbeing tell(Status status) {
      if (status.equals(Status.UP)) {
        return WELL;
      }
      return status.equals(Status.DOWN) || status.equals(Status.OUT_OF_SERVICE) ? UNWELL : STRAINED;
    }
  }
}
