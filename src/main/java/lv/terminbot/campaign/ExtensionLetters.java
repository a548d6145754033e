package lv.terminbot.campaign;

import java.util.List;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfExtensions;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What is said of a wish for more time. */
final class ExtensionLetters {
  private ExtensionLetters() {}

  /** To a coordinator who is to decide. */
  static Page asked(Extension extension, Person author, Phrases phrases) {
    var grant = button("campaign.extension.grant", new OfExtensions.Grant(extension.id()), phrases);
    var refuse =
        button("campaign.extension.refuse", new OfExtensions.Refuse(extension.id()), phrases);
    var text =
        phrases
            .html("campaign.extension.asked", arguments(extension, author, phrases))
            .plus("\n")
            .plus(Html.quote(extension.reason()));
    return new Page(text, List.of(List.of(grant, refuse)));
  }

  /** To the coordinator who decided, and to the others. */
  static Page decided(Extension extension, Person by, Phrases phrases) {
    var key =
        extension.state() == Extension.State.GRANTED
            ? "campaign.extension.granted"
            : "campaign.extension.refused";
    return new Page(phrases.html(key, arguments(extension, by, phrases)));
  }

  /** To the contacts of the institution. */
  static Page told(Extension extension, Phrases phrases) {
    var key =
        extension.state() == Extension.State.GRANTED
            ? "campaign.extension.youHave"
            : "campaign.extension.youHaveNot";
    return new Page(
        phrases.html(
            key,
            "what",
            what(extension, phrases),
            "code",
            extension.institution(),
            "until",
            phrases.upTo(extension.until())));
  }

  private static Object[] arguments(Extension extension, Person person, Phrases phrases) {
    return new Object[] {
      "name", person.name(),
      "code", extension.institution(),
      "what", what(extension, phrases),
      "until", phrases.upTo(extension.until())
    };
  }

  private static String what(Extension extension, Phrases phrases) {
    return extension
        .measure()
        .map(number -> phrases.plain("campaign.extension.measure", "number", number))
        .orElseGet(() -> phrases.plain("campaign.extension.all"));
  }

  private static Button button(String key, OfExtensions intent, Phrases phrases) {
    return new Button(phrases.plain(key), ButtonCode.encode(intent));
  }
}
