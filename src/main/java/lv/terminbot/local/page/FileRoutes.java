package lv.terminbot.local.page;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import lv.terminbot.local.BadRequest;
import lv.terminbot.local.Json;
import lv.terminbot.local.JsonResponse;
import lv.terminbot.local.standin.Speech;
import lv.terminbot.local.standin.StandIn;
import lv.terminbot.local.standin.Upload;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The files of messages on the chat page: those that people attach, and those they look at. */
final class FileRoutes {
  private static final int LARGEST = 50 << 20;
  private static final String ODD = "[^\\p{L}\\p{N}._ -]";

  private final StandIn standIn;
  private final PageTexts texts;

  FileRoutes(StandIn standIn, PageTexts texts) {
    this.standIn = standIn;
    this.texts = texts;
  }

  RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route()
        .POST("/local/attach", this::attach)
        .GET("/local/file/{id}", this::file)
        .build();
  }

  /** The content itself is the body, so that it needs no form. */
  private ServerResponse attach(ServerRequest request) throws IOException, ServletException {
    var content = request.servletRequest().getInputStream().readNBytes(LARGEST + 1);
    try {
      if (content.length > LARGEST) {
        throw new BadRequest("error.file");
      }
      var file = new Upload(request.param("name").orElse("file"), content);
      var words = request.param("caption").orElse("");
      var id = standIn.phones().attach(speech(request), file, kind(request), words);
      return JsonResponse.json(200, Json.object().put("message", id));
    } catch (BadRequest mistake) {
      return texts.mistaken(request, mistake);
    }
  }

  private static Speech speech(ServerRequest request) {
    var who = number(request, "who").orElse(-1);
    return new Speech(who, number(request, "chat").orElse(who), number(request, "reply_to"));
  }

  private static OptionalLong number(ServerRequest request, String name) {
    return request.param(name).filter(n -> n.matches("-?\\d{1,15}")).stream()
        .mapToLong(Long::parseLong)
        .findFirst();
  }

  private static Upload.Kind kind(ServerRequest request) {
    return switch (request.param("kind").orElse("")) {
      case "photo" -> Upload.Kind.PHOTO;
      case "voice" -> Upload.Kind.VOICE;
      default -> Upload.Kind.DOCUMENT;
    };
  }

  /** Pictures that are pictures are shown; all else can only be saved. */
  private ServerResponse file(ServerRequest request) {
    var content = standIn.files().find(request.pathVariable("id"));
    if (content.isEmpty()) {
      return ServerResponse.notFound().build();
    }
    var type = new Upload("", content.get()).type();
    var name = request.param("name").map(n -> n.replaceAll(ODD, "_"));
    var shown = type.startsWith("image/") && name.isEmpty();
    // a picture has no name of its own; this is what it is called when it is saved
    var picture =
        request.param("as").orElse("photo").replaceAll(ODD, "_")
            + type.replace("image/jpeg", ".jpg").replace("image/", ".");
    var disposition =
        ContentDisposition.builder(shown ? "inline" : "attachment")
            .filename(shown ? picture : name.orElse("file"), StandardCharsets.UTF_8)
            .build();
    return ServerResponse.ok()
        .contentType(MediaType.parseMediaType(type))
        .header("Content-Disposition", disposition.toString())
        .body(content.get());
  }
}
