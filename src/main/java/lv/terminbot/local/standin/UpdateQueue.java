package lv.terminbot.local.standin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import lv.terminbot.local.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What waits for the bot, and the long polls that fetch it. One poll at a time, as in Telegram. */
final class UpdateQueue {
  private static final int MOST = 100;
  private static final int LONGEST_SECONDS = 50;

  /** After so long without an update Telegram begins with other numbers. */
  private static final Duration NUMBERS_LAST = Duration.ofDays(7);

  private static final long LOWEST = 100_000_000;
  private static final long HIGHEST = 1_000_000_000;

  /** How far behind the newest number an offset may lie and still be one. */
  private static final long AHEAD = 10;

  private final StandInState state;
  private final Clock clock;
  private Optional<Instant> lastAdded = Optional.empty();
  private long polls;

  UpdateQueue(StandInState state, Clock clock) {
    this.state = state;
    this.clock = clock;
  }

  /** Whether the bot has asked for updates since the start. */
  boolean polled() {
    return state.together(() -> polls > 0);
  }

  void add(String kind, ObjectNode what) {
    state.together(
        () -> {
          var update = Json.object().put("update_id", nextId(clock.instant()));
          update.set(kind, what);
          state.record(JournalEntries.update(update));
          return update;
        });
  }

  private long nextId(Instant now) {
    var quiet = lastAdded.filter(last -> last.plus(NUMBERS_LAST).isBefore(now)).isPresent();
    lastAdded = Optional.of(now);
    return quiet && state.updates().isEmpty()
        ? ThreadLocalRandom.current().nextLong(LOWEST, HIGHEST)
        : state.nextUpdate();
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
            // one far ahead is of other numbers, and confirms nothing
            acknowledge(offset <= state.nextUpdate() + AHEAD ? offset : 0);
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
