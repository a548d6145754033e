package lv.terminbot.local.standin;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import lv.terminbot.local.BotIdentity;
import lv.terminbot.local.Json;
import lv.terminbot.local.JsonResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The door for the bot: {@code /bot<token>/<method>}, answers in Telegram's envelope. */
final class BotRoutes {
  private static final Logger LOG = LoggerFactory.getLogger(BotRoutes.class);
  private static final int LONGEST_BODY = 1 << 20;

  private final BotIdentity bot;
  private final BotApiMethods api;
  private final FileStore files;

  BotRoutes(BotIdentity bot, BotApiMethods api, FileStore files) {
    this.bot = bot;
    this.api = api;
    this.files = files;
  }

  RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route()
        .GET("/bot{token}/{method}", this::answer)
        .POST("/bot{token}/{method}", this::answer)
        .GET("/file/bot{token}/files/{id}", this::file)
        .build();
  }

  private ServerResponse answer(ServerRequest request) {
    try {
      if (!known(request.pathVariable("token"))) {
        throw Refused.unauthorized();
      }
      var result = api.call(request.pathVariable("method"), parameters(request));
      return JsonResponse.json(200, Json.object().put("ok", true).set("result", result));
    } catch (Refused e) {
      return trouble(e.code(), e.description());
    } catch (IOException | ServletException | RuntimeException e) {
      LOG.warn("the Bot API stand-in failed at {}", request.pathVariable("method"), e);
      return trouble(500, "Internal Server Error");
    }
  }

  private boolean known(String token) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), bot.token().getBytes(StandardCharsets.UTF_8));
  }

  private static Parameters parameters(ServerRequest request) throws IOException, ServletException {
    var json =
        request.headers().contentType().filter(t -> t.isCompatibleWith(MediaType.APPLICATION_JSON));
    if (json.isEmpty()) {
      return Parameters.ofText(request.params().toSingleValueMap()).with(files(request));
    }
    var body = request.servletRequest().getInputStream().readNBytes(LONGEST_BODY + 1);
    if (body.length > LONGEST_BODY) {
      throw Refused.tooLarge();
    }
    return Parameters.ofJson(body);
  }

  private static Map<String, Upload> files(ServerRequest request)
      throws IOException, ServletException {
    var files = new HashMap<String, Upload>();
    var form =
        request
            .headers()
            .contentType()
            .filter(t -> t.isCompatibleWith(MediaType.MULTIPART_FORM_DATA));
    if (form.isPresent()) {
      for (var part : request.servletRequest().getParts()) {
        if (part.getSubmittedFileName() != null) {
          files.put(
              part.getName(),
              new Upload(part.getSubmittedFileName(), part.getInputStream().readAllBytes()));
        }
      }
    }
    return files;
  }

  /** What a bot that was told of a file asks for. */
  private ServerResponse file(ServerRequest request) {
    if (!known(request.pathVariable("token"))) {
      return trouble(401, "Unauthorized");
    }
    return files
        .find(request.pathVariable("id"))
        .map(
            content ->
                ServerResponse.ok().contentType(MediaType.APPLICATION_OCTET_STREAM).body(content))
        .orElseGet(() -> trouble(404, "Not Found"));
  }

  private static ServerResponse trouble(int code, String description) {
    return JsonResponse.json(
        code,
        Json.object().put("ok", false).put("error_code", code).put("description", description));
  }
}
