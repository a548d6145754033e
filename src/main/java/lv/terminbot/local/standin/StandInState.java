package lv.terminbot.local.standin;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lv.terminbot.local.PageEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the pretended Telegram knows: chats, waiting updates, menus, pressed buttons, and numbers
 * that never start again. Each change is a line of the {@link Journal}; the state is what applying
 * all lines gives. Everything is read and changed inside {@link #together}.
 */
final class StandInState implements AutoCloseable {
  private static final Set<String> SHOWN = Set.of("message", "deleted", "read", "menu");

  private final Monitor monitor = new Monitor();
  private final List<Consumer<PageEvent>> watchers = new CopyOnWriteArrayList<>();
  private final Map<Long, Chat> chats = new TreeMap<>();
  private final TreeMap<Long, ObjectNode> updates = new TreeMap<>();
  private final Map<String, JsonNode> menus = new TreeMap<>();
  private final Map<String, Tap> taps = new TreeMap<>();
  private final Journal journal;
  private final boolean fresh;
  private long lastMessage;
  private long lastUpdate;
  private long lastTap;

  /**
   * Goes on from what {@code file} keeps.
   *
   * @param firstUpdate the number before the first update of a world that begins
   */
  StandInState(Path file, long firstUpdate) {
    var lines = Journal.read(file);
    fresh = lines.isEmpty();
    lastUpdate = firstUpdate;
    lines.forEach(this::apply);
    journal = Journal.startingWith(snapshot(), file);
  }

  <T> T together(Supplier<T> steps) {
    return monitor.together(steps);
  }

  /** Waits until {@code condition} holds; false when time ran out or the program ends. */
  boolean await(BooleanSupplier condition, Duration atMost) {
    return monitor.await(condition, atMost);
  }

  /** Has all who wait look again, after something outside the journal has changed. */
  void nudge() {
    monitor.changed();
  }

  void endWaiting() {
    monitor.end();
  }

  void watch(Consumer<PageEvent> watcher) {
    watchers.add(watcher);
  }

  /** Tells the pages something that is not kept. */
  void show(String kind, JsonNode body) {
    watchers.forEach(w -> w.accept(new PageEvent(kind, body)));
  }

  void record(ObjectNode line) {
    together(
        () -> {
          journal.append(line);
          apply(line);
          monitor.changed();
          if (SHOWN.contains(line.path("kind").asString(""))) {
            show(line.path("kind").asString(""), line);
          }
          return line;
        });
  }

  Chat chat(long id) {
    return chats.computeIfAbsent(id, any -> new Chat());
  }

  TreeMap<Long, ObjectNode> updates() {
    return updates;
  }

  Map<String, JsonNode> menus() {
    return menus;
  }

  /** A pressed button, as long as its answer is owed. */
  Optional<Tap> tap(String tapId) {
    return Optional.ofNullable(taps.get(tapId));
  }

  long nextMessage() {
    return lastMessage + 1;
  }

  long nextUpdate() {
    return lastUpdate + 1;
  }

  String nextTap() {
    return String.valueOf(lastTap + 1);
  }

  private void apply(ObjectNode line) {
    switch (line.path("kind").asString("")) {
      case "message" -> {
        var message = (ObjectNode) line.path("message");
        chat(line.path("chat").asLong()).put(message);
        lastMessage = Math.max(lastMessage, message.path("message_id").asLong());
      }
      case "deleted" -> chat(line.path("chat").asLong()).remove(line.path("message_id").asLong());
      case "read" -> chat(line.path("chat").asLong()).readUpTo(line.path("up_to").asLong());
      case "update" -> {
        lastUpdate = line.path("update").path("update_id").asLong();
        updates.put(lastUpdate, (ObjectNode) line.path("update"));
      }
      case "acknowledged" -> updates.headMap(line.path("before").asLong()).clear();
      case "menu" -> {
        if (line.path("commands").isEmpty()) {
          menus.remove(line.path("scope").asString(""));
        } else {
          menus.put(line.path("scope").asString(""), line.path("commands"));
        }
      }
      case "tap" -> {
        lastTap = Long.parseLong(line.path("id").asString("0"));
        taps.put(
            line.path("id").asString(""),
            new Tap(line.path("chat").asLong(), line.path("at").asLong()));
      }
      case "answered" -> taps.remove(line.path("id").asString(""));
      case "numbers" -> {
        lastMessage = line.path("message").asLong();
        lastUpdate = line.path("update").asLong();
        lastTap = line.path("tap").asLong();
      }
      default -> {}
    }
  }

  private List<ObjectNode> snapshot() {
    var lines = new ArrayList<ObjectNode>();
    chats.forEach(
        (id, chat) -> {
          chat.messages().forEach(m -> lines.add(JournalEntries.message(id, m)));
          lines.add(JournalEntries.read(id, chat.readUpTo()));
        });
    updates.values().forEach(u -> lines.add(JournalEntries.update(u)));
    menus.forEach((scope, commands) -> lines.add(JournalEntries.menu(scope, commands)));
    taps.forEach((id, tap) -> lines.add(JournalEntries.tap(id, tap)));
    if (!fresh) {
      lines.add(JournalEntries.numbers(lastMessage, lastUpdate, lastTap));
    }
    return lines;
  }

  /** What is kept is kept already. */
  @Override
  public void close() {
    endWaiting();
    journal.close();
  }
}
