package lv.terminbot.local;

import java.time.Duration;
import java.util.ArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What waits for the bot, and the long polls that fetch it. One poll at a time, as in Telegram. */
final class Updates {
  private static final int MOST = 100;
  private static final int LONGEST_SECONDS = 50;

  private final World world;
  private long polls;

  Updates(World world) {
    this.world = world;
  }

  /** Whether the bot has asked for updates since the start. */
  boolean polled() {
    return world.together(() -> polls > 0);
  }

  void add(String kind, ObjectNode what) {
    world.together(
        () -> {
          var update = Json.object().put("update_id", world.nextUpdate());
          update.set(kind, what);
          world.record(Lines.update(update));
          return update;
        });
  }

  JsonNode get(Parameters given) {
    var limit = given.number("limit", MOST);
    if (limit < 1 || limit > MOST) {
      limit = MOST;
    }
    var timeout = Math.clamp(given.number("timeout", 0), 0, LONGEST_SECONDS);
    var mine = begin(given.number("offset", 0));
    world.await(() -> polls != mine || !world.updates().isEmpty(), Duration.ofSeconds(timeout));
    return taken(mine, limit);
  }

  JsonNode dropWebhook(Parameters given) {
    if (given.yes("drop_pending_updates")) {
      world.together(
          () -> {
            acknowledge(world.nextUpdate());
            return world;
          });
    }
    return Json.yes();
  }

  private long begin(long offset) {
    return world.together(
        () -> {
          if (offset > 0) {
            acknowledge(offset);
          } else if (offset < 0 && world.updates().size() > -offset) {
            var kept = new ArrayList<>(world.updates().keySet());
            acknowledge(kept.get(kept.size() + (int) offset));
          }
          polls++;
          world.nudge();
          return polls;
        });
  }

  private void acknowledge(long before) {
    if (!world.updates().headMap(before).isEmpty()) {
      world.record(Lines.acknowledged(before));
    }
  }

  private JsonNode taken(long mine, long limit) {
    return world.together(
        () -> {
          if (polls != mine) {
            throw Refused.conflict();
          }
          var found = Json.array();
          world.updates().values().stream().limit(limit).forEach(found::add);
          return found;
        });
  }
}
