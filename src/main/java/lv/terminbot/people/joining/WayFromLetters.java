package lv.terminbot.people.joining;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfPeople;
import lv.terminbot.mailbox.Button;
import lv.terminbot.people.WayHome;
import lv.terminbot.text.Phrases;

/** Where a coordinator goes on from letters that were made. */
public final class WayFromLetters {
  private WayFromLetters() {}

  /** To the links that nobody has used yet, and home. */
  public static List<List<Button>> rows(Phrases phrases) {
    var links =
        new Button(phrases.plain("people.list.links"), ButtonCode.encode(new OfPeople.AskLinks(0)));
    return Stream.concat(Stream.of(List.of(links)), WayHome.fromKept(phrases).stream()).toList();
  }
}
