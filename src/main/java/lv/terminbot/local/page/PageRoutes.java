package lv.terminbot.local.page;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.function.Function;
import lv.terminbot.local.BadRequest;
import lv.terminbot.local.ChatViews;
import lv.terminbot.local.Json;
import lv.terminbot.local.JsonResponse;
import lv.terminbot.local.Play;
import lv.terminbot.local.standin.Phones;
import lv.terminbot.local.standin.Speech;
import lv.terminbot.local.standin.StandIn;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The door for the chat page: its files, what it shows, and what the reader does there. */
final class PageRoutes {
  private static final int LONGEST_BODY = 64 * 1024;

  private final StandIn standIn;
  private final Phones phones;
  private final Calendar calendar;
  private final Feed feed;
  private final PageTexts texts;
  private final FileRoutes files;
  private final PageState state;
  private final Play play;

  PageRoutes(StandIn standIn, Calendar calendar, Feed feed, PageTexts texts, Play play) {
    this.play = play;
    this.standIn = standIn;
    this.phones = standIn.phones();
    this.calendar = calendar;
    this.feed = feed;
    this.texts = texts;
    this.files = new FileRoutes(standIn, texts);
    this.state = new PageState(standIn, calendar);
  }

  RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route()
        .GET("/", request -> PageFiles.serve("index.html"))
        .GET("/local/page/{name}", request -> PageFiles.serve(request.pathVariable("name")))
        .GET("/local/texts/{language}", this::texts)
        .GET("/local/state", request -> JsonResponse.json(200, state.shown()))
        .GET("/local/clock", request -> JsonResponse.json(200, calendar.shown()))
        .GET("/local/events", request -> feed.open())
        .POST("/local/send", doing(this::send))
        .POST("/local/edit", doing(this::edit))
        .POST("/local/tap", doing(this::tap))
        .POST("/local/open", doing(this::open))
        .POST("/local/read", doing(this::read))
        .POST("/local/inline", doing(this::inline))
        .POST("/local/choose", doing(this::choose))
        .POST("/local/travel", doing(this::travel))
        .POST("/local/opened", doing(this::opened))
        .POST("/local/again", doing(this::again))
        .build()
        .and(files.routes());
  }

  private ServerResponse texts(ServerRequest request) {
    return texts
        .in(request.pathVariable("language"))
        .map(t -> JsonResponse.json(200, t))
        .orElseGet(() -> ServerResponse.notFound().build());
  }

  private ObjectNode send(JsonNode given) {
    var id = phones.say(speech(given), given.path("text").asString(""));
    return Json.object().put("message", id);
  }

  private ObjectNode edit(JsonNode given) {
    phones.edit(speech(given), number(given, "message"), given.path("text").asString(""));
    return Json.object();
  }

  private ObjectNode tap(JsonNode given) {
    var tap =
        phones.tap(
            speech(given),
            number(given, "message"),
            (int) number(given, "row"),
            (int) number(given, "column"));
    return Json.object().put("tap", tap);
  }

  /** What the bot offers for what is typed; waits for it as a phone would. */
  private ObjectNode inline(JsonNode given) {
    var person = standIn.cast().find(who(given)).orElseThrow(() -> new BadRequest("error.person"));
    return standIn
        .inline()
        .ask(person, given.path("text").asString(""))
        .orElseThrow(() -> new BadRequest("error.inline"));
  }

  private ObjectNode choose(JsonNode given) {
    var offer =
        standIn
            .inline()
            .offered(given.path("query").asString(""), given.path("result").asString(""));
    var content = (ObjectNode) offer.path("content");
    var bot = ChatViews.bot(standIn.bot());
    return Json.object()
        .put("message", phones.choose(speech(given), bot, m -> m.setAll(content.deepCopy())));
  }

  private ObjectNode open(JsonNode given) {
    var code = given.path("code").asString("");
    if (!code.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new BadRequest("error.link");
    }
    return Json.object().put("message", phones.say(who(given), "/start " + code));
  }

  private ObjectNode read(JsonNode given) {
    phones.read(speech(given).chat(), number(given, "up_to"));
    return Json.object();
  }

  private ObjectNode travel(JsonNode given) {
    switch (given.path("to").asString("date")) {
      case "next" -> calendar.toNextOccasion();
      case "day" -> calendar.toNextDay();
      default -> calendar.to(given.path("date").asString(""), given.path("time").asString("09:00"));
    }
    return calendar.shown();
  }

  private ObjectNode opened(JsonNode given) {
    play.begin(texts.nearest(given.path("language").asString("")));
    return Json.object();
  }

  /** In a thread that lives on while this web server ends. */
  private ObjectNode again(JsonNode given) {
    if (!play.canStartAgain()) {
      throw new BadRequest("error.again");
    }
    Thread.ofPlatform().name("start-again").start(play::startAgain);
    return Json.object();
  }

  private HandlerFunction<ServerResponse> doing(Function<JsonNode, ObjectNode> deed) {
    return request -> {
      try {
        return JsonResponse.json(200, deed.apply(body(request)));
      } catch (BadRequest e) {
        return texts.mistaken(request, e);
      }
    };
  }

  private static JsonNode body(ServerRequest request) throws IOException, ServletException {
    var isJson =
        request.headers().contentType().filter(t -> t.isCompatibleWith(MediaType.APPLICATION_JSON));
    var body = request.servletRequest().getInputStream().readNBytes(LONGEST_BODY + 1);
    if (isJson.isEmpty() || body.length > LONGEST_BODY) {
      throw new BadRequest("error.request");
    }
    try {
      return Json.read(body);
    } catch (JacksonException e) {
      throw new BadRequest("error.request");
    }
  }

  /** Where no chat is named, it is the private one. */
  private static Speech speech(JsonNode given) {
    var reply = given.path("reply_to");
    return new Speech(
        who(given),
        given.path("chat").asLong(who(given)),
        reply.isNumber() ? OptionalLong.of(reply.asLong()) : OptionalLong.empty());
  }

  private static long who(JsonNode given) {
    return number(given, "who");
  }

  private static long number(JsonNode given, String field) {
    return given.path(field).asLong(-1);
  }
}
