package lv.terminbot.local.standin;

import java.time.Duration;
import java.util.ArrayList;
import lv.terminbot.local.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What waits for the bot, and the long polls that fetch it. One poll at a time, as in Telegram. */
final class UpdateQueue {
  private static final int MOST = 100;
  private static final int LONGEST_SECONDS = 50;

  private final StandInState state;
  private long polls;

  UpdateQueue(StandInState state) {
    this.state = state;
  }

  /** Whether the bot has asked for updates since the start. */
  boolean polled() {
    return state.together(() -> polls > 0);
  }

  void add(String kind, ObjectNode what) {
    state.together(
        () -> {
          var update = Json.object().put("update_id", state.nextUpdate());
          update.set(kind, what);
          state.record(JournalEntries.update(update));
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
    state.await(() -> polls != mine || !state.updates().isEmpty(), Duration.ofSeconds(timeout));
    return taken(mine, limit);
  }

  JsonNode dropWebhook(Parameters given) {
    if (given.yes("drop_pending_updates")) {
      state.together(
          () -> {
            acknowledge(state.nextUpdate());
            return state;
          });
    }
    return Json.yes();
  }

  private long begin(long offset) {
    return state.together(
        () -> {
          if (offset > 0) {
            acknowledge(offset);
          } else if (offset < 0 && state.updates().size() > -offset) {
            var kept = new ArrayList<>(state.updates().keySet());
            acknowledge(kept.get(kept.size() + (int) offset));
          }
          polls++;
          state.nudge();
          return polls;
        });
  }

  private void acknowledge(long before) {
    if (!state.updates().headMap(before).isEmpty()) {
      state.record(JournalEntries.acknowledged(before));
    }
  }

  private JsonNode taken(long mine, long limit) {
    return state.together(
        () -> {
          if (polls != mine) {
            throw Refused.conflict();
          }
          var found = Json.array();
          state.updates().values().stream().limit(limit).forEach(found::add);
          return found;
        });
  }
}
