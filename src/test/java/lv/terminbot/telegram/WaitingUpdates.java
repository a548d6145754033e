package lv.terminbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The server's side of polling: updates wait until a poll with a higher offset confirms them. An
 * offset far above the last number confirms nothing, and is answered from the oldest update.
 */
public final class WaitingUpdates {
  /** How far above the last number an offset may lie and still be one. */
  private static final int AHEAD = 10;

  private final List<ObjectNode> waiting = new ArrayList<>();
  private Clock clock = Clock.systemUTC();
  private int nextId = 1_000;
  private int confirmedUpTo;
  private int generation;
  private boolean standing;
  private int polls;
  private int conflicts;

  synchronized int add(ObjectNode update) {
    if (!update.has("update_id")) {
      update.put("update_id", nextId);
    }
    nextId = update.get("update_id").asInt() + 1;
    RawUpdates.date(update, clock.instant());
    waiting.add(update);
    notifyAll();
    return update.get("update_id").asInt();
  }

  /** What happens now happens at this clock's time. */
  public synchronized void tellTimeBy(Clock other) {
    clock = other;
  }

  /** After a week without updates the numbers start anew, here from this one. */
  public synchronized void startAnewAt(int id) {
    nextId = id;
  }

  /** From now on no offset confirms anything. */
  synchronized void standStill() {
    standing = true;
  }

  /** As many have come and gone. */
  synchronized void skip(int many) {
    nextId += many;
  }

  /** A newer poll ends an older one at once, as the real server does; that one gets nothing. */
  synchronized Optional<List<? extends JsonNode>> poll(int offset, int limit, long holdMillis)
      throws InterruptedException {
    var mine = ++generation;
    polls++;
    notifyAll();
    if (offset <= nextId + AHEAD && !standing) {
      waiting.removeIf(update -> update.get("update_id").asInt() < offset);
      confirmedUpTo = offset;
    }
    var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(holdMillis);
    while (waiting.isEmpty() && mine == generation) {
      var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    conflicts += mine == generation ? 0 : 1;
    return mine == generation
        ? Optional.of(List.copyOf(waiting.subList(0, Math.min(limit, waiting.size()))))
        : Optional.empty();
  }

  /** The oldest, for whoever brings them, as soon as there is one; none once it is not wanted. */
  synchronized Optional<ObjectNode> awaitOldest(BooleanSupplier wanted)
      throws InterruptedException {
    while (waiting.isEmpty() && wanted.getAsBoolean()) {
      wait();
    }
    return wanted.getAsBoolean() ? waiting.stream().findFirst() : Optional.empty();
  }

  /** Whoever waits for the oldest looks whether it still wants it. */
  synchronized void wake() {
    notifyAll();
  }

  /** It was brought. */
  synchronized void brought(ObjectNode update) {
    waiting.remove(update);
  }

  /** How many polls were ended by newer ones. */
  public synchronized int conflicts() {
    return conflicts;
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
