package lv.terminbot.local.page;

import java.util.Locale;
import lv.terminbot.local.Group;
import lv.terminbot.local.Json;
import lv.terminbot.local.Persona;
import lv.terminbot.local.Place;
import lv.terminbot.local.standin.StandIn;
import tools.jackson.databind.node.ObjectNode;

/** All that a page which is opened anew has to know. */
final class PageState {
  private static final int MOST_MESSAGES = 400;

  private final StandIn standIn;
  private final Calendar calendar;

  PageState(StandIn standIn, Calendar calendar) {
    this.standIn = standIn;
    this.calendar = calendar;
  }

  ObjectNode shown() {
    var bot = standIn.bot();
    var state = Json.object();
    state.putObject("bot").put("name", bot.name()).put("username", bot.username());
    state.set("clock", calendar.shown());
    var people = state.putArray("people");
    standIn.cast().all().forEach(p -> people.add(person(p)));
    var chats = state.putArray("chats");
    standIn.together(
        () -> {
          standIn.cast().places().forEach(place -> chats.add(chat(place)));
          return chats;
        });
    return state;
  }

  private static ObjectNode person(Persona person) {
    return Json.object()
        .put("id", person.id())
        .put("name", person.name())
        .put("part", person.part().name().toLowerCase(Locale.ROOT))
        .put("institution", person.institution())
        .put("language", person.languageTag());
  }

  private ObjectNode chat(Place place) {
    var chat = standIn.chat(place.id());
    var shown =
        Json.object()
            .put("id", place.id())
            .put("title", place.title())
            .put("group", place instanceof Group)
            .put("read_up_to", chat.readUpTo());
    var members = shown.putArray("members");
    place.members().forEach(member -> members.add(member.id()));
    var first = place.members().getFirst();
    shown.set(
        "commands",
        switch (place) {
          case Place.Private(var person) -> standIn.menus().shownTo(person);
          case Group group -> standIn.menus().shownIn(group, first);
        });
    var messages = shown.putArray("messages");
    chat.latest(MOST_MESSAGES).forEach(messages::add);
    return shown;
  }
}
