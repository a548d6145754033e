package lv.terminbot.home;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.desk.OfHome;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.text.Phrases;

/** The way home, under whatever is shown to one person alone. */
public final class WayHome {
  private WayHome() {}

  public static Button button(Phrases phrases) {
    return new Button(phrases.plain("home.button.home"), ButtonCode.encode(new OfHome.AskHome()));
  }

  /** The page with the way home as its last row. */
  public static Page under(Page page, Phrases phrases) {
    var rows = Stream.concat(page.buttons().stream(), Stream.of(List.of(button(phrases))));
    return new Page(page.text(), rows.toList());
  }

  /** The same for somebody who was let in and reads alone; before others there is no home. */
  public static Page under(Page page, Person reader, Phrases phrases) {
    return reader.memberships().isEmpty() ? page : under(page, phrases);
  }
}
