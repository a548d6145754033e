package lv.terminbot.local;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Some of the cast and the bot, all in one chat. */
public record Group(long id, String title, List<Persona> members) implements Place {
  public Group {
    members = List.copyOf(members);
  }

  @Override
  public ObjectNode face() {
    return Json.object().put("id", id).put("title", title).put("type", "supergroup");
  }
}
