package lv.terminbot.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** By which clock a person lives. Their office hours follow it; deadlines do not. */
public final class Zones {
  private static final int MOST_GUESSES = 4;
  private static final int LONGEST = 60;
  private final People people;
  private final Texts texts;
  private final ZoneId usual;

  public Zones(People people, Texts texts, ZoneId usual) {
    this.people = people;
    this.texts = texts;
    this.usual = usual;
  }

  /** Sets the zone that is named, tells the one in force for none, or offers the nearest. */
  public Response ask(Person person, String written) {
    var phrases = texts.in(person.language());
    if (written.isBlank()) {
      var zone = person.zone().orElse(usual);
      return Response.inPlace(
          new Page(
              phrases.html("people.zone.now", "zone", zone.getId()),
              List.of(List.of(button(usual.getId())))));
    }
    return named(written)
        .map(zone -> set(person, zone, phrases))
        .orElseGet(() -> unknown(written, phrases));
  }

  private Response set(Person person, ZoneId zone, Phrases phrases) {
    people.put(person.living(Optional.of(zone).filter(z -> !z.equals(usual))));
    return Response.inPlace(new Page(phrases.html("people.zone.set", "zone", zone.getId())));
  }

  private static Response unknown(String written, Phrases phrases) {
    var buttons = guesses(written).stream().map(Zones::button).toList();
    var shown = written.substring(0, Math.min(written.length(), LONGEST));
    return Response.inPlace(
        new Page(phrases.html("people.zone.unknown", "written", shown), Button.rows(buttons, 1)));
  }

  private static Button button(String zone) {
    return new Button(zone, ButtonCode.encode(new OfWishes.SetZone(zone)));
  }

  /** By its whole name or by its city, whatever the case: "europe/brussels", "Brussels". */
  private static Optional<ZoneId> named(String written) {
    var wanted = folded(written);
    return ZoneId.getAvailableZoneIds().stream()
        .filter(Zones::isPlace)
        .filter(id -> folded(id).equals(wanted) || folded(city(id)).equals(wanted))
        .sorted()
        .findFirst()
        .map(ZoneId::of);
  }

  private static List<String> guesses(String written) {
    var wanted = folded(city(written));
    var start = wanted.substring(0, Math.min(3, wanted.length()));
    return ZoneId.getAvailableZoneIds().stream()
        .filter(Zones::isPlace)
        .filter(id -> !start.isEmpty() && folded(city(id)).startsWith(start))
        .sorted()
        .limit(MOST_GUESSES)
        .toList();
  }

  private static boolean isPlace(String id) {
    return id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
  }

  private static String city(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
  }
}
