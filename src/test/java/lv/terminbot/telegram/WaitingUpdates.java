package lv.terminbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server's side of polling: updates wait until a poll with a higher offset confirms them. */
public final class WaitingUpdates {
  private final List<ObjectNode> waiting = new ArrayList<>();
  private int nextId = 1_000;
  private int confirmedUpTo;
  private int generation;
  private int polls;

  synchronized int add(ObjectNode update) {
    if (!update.has("update_id")) {
      update.put("update_id", nextId);
    }
    nextId = Math.max(nextId, update.get("update_id").asInt()) + 1;
    waiting.add(update);
    notifyAll();
    return update.get("update_id").asInt();
  }

  /** As many have come and gone. */
  synchronized void skip(int many) {
    nextId += many;
  }

  /** A newer poll ends an older one at once, as the real server does; that one gets nothing. */
  synchronized List<? extends JsonNode> poll(int offset, int limit, long holdMillis)
      throws InterruptedException {
    var mine = ++generation;
    polls++;
    notifyAll();
    waiting.removeIf(update -> update.get("update_id").asInt() < offset);
    confirmedUpTo = Math.max(confirmedUpTo, offset);
    var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(holdMillis);
    while (waiting.isEmpty() && mine == generation) {
      var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    return mine == generation
        ? List.copyOf(waiting.subList(0, Math.min(limit, waiting.size())))
        : List.of();
  }

  public synchronized int unconfirmed() {
    return waiting.size();
  }

  synchronized int confirmedUpTo() {
    return confirmedUpTo;
  }

  synchronized int polls() {
    return polls;
  }
}
