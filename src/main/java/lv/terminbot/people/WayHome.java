package lv.terminbot.people;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.desk.OfHome;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.text.Phrases;

/** The way home, under whatever is shown to one person alone. */
public final class WayHome {
  private WayHome() {}

  /** The page with the way home as its last row; home then takes its place. */
  public static Page under(Page page, Phrases phrases) {
    return with(page, new OfHome.AskHome(), phrases);
  }

  /** The same for somebody who was let in and reads alone; before others there is no home. */
  public static Page under(Page page, Person reader, Phrases phrases) {
    return reader.memberships().isEmpty() ? page : under(page, phrases);
  }

  /** Under what is to stay readable, such as a notice, a receipt or a link: home comes below it. */
  public static Page underKept(Page kept, Phrases phrases) {
    return with(kept, new OfHome.AskHomeBelow(), phrases);
  }

  /** The same for somebody who was let in. */
  public static Page underKept(Page kept, Person reader, Phrases phrases) {
    return reader.memberships().isEmpty() ? kept : underKept(kept, phrases);
  }

  /** The one row of what has no other buttons and is to stay readable. */
  public static List<List<Button>> fromKept(Phrases phrases) {
    return List.of(List.of(button(new OfHome.AskHomeBelow(), phrases)));
  }

  /** One way home is enough, whichever was there. */
  private static Page with(Page page, OfHome home, Phrases phrases) {
    var button = button(home, phrases);
    var rows =
        page.buttons().stream()
            .map(row -> row.stream().filter(b -> !b.label().equals(button.label())).toList())
            .filter(row -> !row.isEmpty());
    return new Page(page.text(), Stream.concat(rows, Stream.of(List.of(button))).toList());
  }

  private static Button button(OfHome home, Phrases phrases) {
    return new Button(phrases.plain("home.button.home"), ButtonCode.encode(home));
  }
}
