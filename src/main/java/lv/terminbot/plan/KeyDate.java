package lv.terminbot.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import lv.terminbot.text.Language;
import lv.terminbot.text.Localized;

/**
 * A date of the plan at which no report is owed. Times are those of the plan's zone.
 *
 * @param name by which it stays the same thing while it moves or is worded anew; no two of a plan
 *     have the same
 * @param source where it is documented, if not in the plan's legal basis
 */
public record KeyDate(
    String name,
    LocalDate on,
    Optional<LocalTime> from,
    Optional<LocalTime> to,
    Localized title,
    Optional<Localized> agenda,
    Optional<Localized> source,
    Optional<Announcement> announcement) {

  /** One that is new, named by its title and its day. */
  public KeyDate(
      LocalDate on,
      Optional<LocalTime> from,
      Optional<LocalTime> to,
      Localized title,
      Optional<Localized> agenda,
      Optional<Localized> source,
      Optional<Announcement> announcement) {
    this(
        Integer.toHexString(title.in(Language.LATVIAN).hashCode()) + "-" + on,
        on,
        from,
        to,
        title,
        agenda,
        source,
        announcement);
  }

  /** These dates, each announced as the same one of the earlier version was. */
  public static List<KeyDate> announcedAs(List<KeyDate> earlier, List<KeyDate> now) {
    return KeyDateNames.keeping(earlier, now).stream()
        .map(
            date ->
                earlier.stream()
                    .filter(before -> before.name().equals(date.name()))
                    .findFirst()
                    .map(date::announcedAs)
                    .orElse(date))
        .toList();
  }

  private KeyDate announcedAs(KeyDate other) {
    return new KeyDate(name, on, from, to, title, agenda, source, other.announcement);
  }

  KeyDate named(String other) {
    return new KeyDate(other, on, from, to, title, agenda, source, announcement);
  }

  /** What changes when it moves. */
  public String moment() {
    return on + from.map(t -> "T" + t).orElse("") + to.map(t -> "-" + t).orElse("");
  }
}
