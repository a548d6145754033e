package lv.terminbot.conversation;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;

/** The doors of all features, found by the family of what is wanted; nobody lists them here. */
public final class DoorsByFamily {
  private static final int MOST_DECODED = 10_000;

  private final Map<Family<?>, Door<?>> doors;

  /** What codes mean: most are shown and pressed many times. */
  private final Map<String, Optional<Intent>> decoded = new ConcurrentHashMap<>();

  /**
   * @throws IllegalStateException if two answer the same family
   */
  public DoorsByFamily(Collection<Door<?>> doors) {
    this.doors = doors.stream().collect(toUnmodifiableMap(Door::family, Function.identity()));
  }

  /** What can be answered. */
  public Set<Family<?>> families() {
    return doors.keySet();
  }

  /** What a pressed button asks for; empty for a code that was not made here. */
  Optional<Intent> pressed(String code) {
    var known = decoded.get(code);
    if (known != null) {
      return known;
    }
    if (decoded.size() >= MOST_DECODED) {
      decoded.clear();
    }
    var meant = ButtonCode.decode(code, doors.keySet());
    decoded.put(code, meant);
    return meant;
  }

  Response open(Person who, Intent intent) {
    return Optional.ofNullable(doors.get(intent.family()))
        .map(door -> opened(door, who, intent))
        .orElseThrow(() -> new IllegalStateException("no door for " + intent.family()));
  }

  private static <I extends Intent> Response opened(Door<I> door, Person who, Intent intent) {
    return door.open(who, door.family().type().cast(intent));
  }
}
