package lv.terminbot.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.ReportButton;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * What is said of a wish for more time, and between whom; it names the plan where there are
 * several.
 */
public final class ExtensionLetters {
  private final Plans plans;
  private final Register register;

  public ExtensionLetters(Plans plans, Register register) {
    this.plans = plans;
    this.register = register;
  }

  /** Who asked for it, while they are known. */
  Optional<Person> asker(Extension extension) {
    return register.find(extension.askedBy());
  }

  /** The name of who decided on it. */
  Html decider(Extension extension) {
    return extension.decidedBy().flatMap(register::find).map(Person::written).orElse(Html.EMPTY);
  }

  /** The contacts of its institution, but whoever did it. */
  List<Person> contacts(Extension extension, Person but) {
    return register.contactsOf(extension.institution()).stream()
        .filter(contact -> !contact.id().equals(but.id()))
        .toList();
  }

  /** Whether a contact of the institution is called so. */
  boolean hasContact(InstitutionCode institution, String name) {
    return register.contactsOf(institution).stream().anyMatch(one -> one.isCalled(name));
  }

  /** To a coordinator who is to decide. */
  Page asked(Extension extension, Person author, Phrases phrases) {
    var grant = button("campaign.extension.grant", new OfExtensions.Grant(extension.id()), phrases);
    var refuse =
        button("campaign.extension.refuse", new OfExtensions.Refuse(extension.id()), phrases);
    var text =
        phrases
            .html("campaign.extension.asked", arguments(extension, author.written(), phrases))
            .plus("\n")
            .plus(Html.quote(extension.reason()));
    return new Page(text, List.of(List.of(grant, refuse)));
  }

  /** To the coordinator who decided, and to the others. */
  Page decided(Extension extension, Person by, Phrases phrases) {
    var key =
        extension.state() == Extension.State.GRANTED
            ? "campaign.extension.granted"
            : "campaign.extension.refused";
    return new Page(phrases.html(key, arguments(extension, by.written(), phrases)));
  }

  /** What is shown to the coordinator who orders it, before it is granted. */
  Page proposed(List<Extension> added, ExtensionWish.Sound wish, Phrases phrases) {
    var first = added.getFirst().id();
    var last = added.getLast().id();
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("campaign.extension.propose"));
    lines.addAll(wish.shown());
    lines.addAll(wish.left());
    lines.add(phrases.html("campaign.extension.hear", "people", reachable(added)));
    return new Page(
        Html.lines(lines),
        List.of(
            List.of(
                button(
                    "campaign.extension.grant", new OfExtensions.GrantShown(first, last), phrases),
                button(
                    "campaign.extension.drop", new OfExtensions.DropShown(first, last), phrases))));
  }

  private long reachable(List<Extension> added) {
    return added.stream()
        .map(Extension::institution)
        .distinct()
        .flatMap(code -> register.contactsOf(code).stream())
        .filter(Person::reachable)
        .map(Person::id)
        .distinct()
        .count();
  }

  /** To whoever decided, with the way back from what was granted. */
  Page withTheWayBack(Extension extension, Page decided, Phrases phrases) {
    return extension.state() == Extension.State.GRANTED
        ? WayHome.under(
            new Page(
                decided.text(),
                List.of(
                    List.of(
                        about(
                            extension,
                            "campaign.extension.button.takeBack",
                            new OfExtensions.AskTakeBack(extension.id()),
                            phrases)))),
            phrases)
        : WayHome.under(decided, phrases);
  }

  /** What was understood of a wish, and that its reason is wanted yet. */
  static Page whyAsked(ExtensionWish.Sound wish, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("campaign.extension.whatReason"));
    lines.addAll(wish.shown());
    lines.addAll(wish.left());
    return new Page(
        Html.lines(lines),
        List.of(
            List.of(button("campaign.extension.drop", new OfExtensions.ForgetWish(), phrases))));
  }

  /** A contact's wish with its reason, before it is sent. */
  static Page shown(ExtensionWish.Sound wish, String reason, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("campaign.extension.askToSend"));
    lines.addAll(wish.shown());
    lines.addAll(wish.left());
    return new Page(
        Html.lines(lines).plus("\n").plus(Html.quote(reason)),
        List.of(
            List.of(
                button("campaign.extension.send", new OfExtensions.SendWish(), phrases),
                button("campaign.extension.drop", new OfExtensions.ForgetWish(), phrases))));
  }

  /** Before it is taken back. */
  Page takingBack(Extension extension, String due, Phrases phrases) {
    return new Page(
        takenBack("campaign.extension.askTakeBack", extension, Html.EMPTY, due, phrases),
        List.of(
            List.of(
                button(
                    "campaign.extension.yesTakeBack",
                    new OfExtensions.TakeBack(extension.id()),
                    phrases),
                button("campaign.extension.drop", new OfExtensions.AskExtensions(), phrases))));
  }

  /** That it was taken back, and what holds now. */
  Html takenBack(String key, Extension extension, Html name, String due, Phrases phrases) {
    var all =
        Stream.concat(
            Stream.of(arguments(extension, name, phrases)), Stream.<Object>of("due", due));
    return phrases.html(key, all.toArray());
  }

  /** To the contacts of the institution. */
  Page told(Extension extension, Phrases phrases) {
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

  /** What a text about an extension may name. */
  Object[] arguments(Extension extension, Html name, Phrases phrases) {
    return new Object[] {
      "name", name,
      "code", extension.institution(),
      "what", what(extension, phrases),
      "until", phrases.upTo(extension.until())
    };
  }

  /** A button that is about it, with its plan as short as a button needs it. */
  Button about(Extension extension, String key, OfExtensions intent, Phrases phrases) {
    var what = measure(extension, phrases);
    var plan = extension.cycle().plan();
    var label =
        phrases.plain(
            key,
            "code",
            extension.institution(),
            "what",
            plans.all().size() < 2 ? what : what + " · " + ReportButton.plan(plan, plans, phrases));
    return new Button(label, ButtonCode.encode(intent));
  }

  private String what(Extension extension, Phrases phrases) {
    var what = measure(extension, phrases);
    return plans
        .titleAmongSeveral(extension.cycle().plan(), phrases.language())
        .map(plan -> phrases.plain("campaign.extension.ofPlan", "what", what, "plan", plan))
        .orElse(what);
  }

  private static String measure(Extension extension, Phrases phrases) {
    return extension
        .measure()
        .map(number -> phrases.plain("campaign.extension.measure", "number", number))
        .orElseGet(() -> phrases.plain("campaign.extension.all"));
  }

  private static Button button(String key, OfExtensions intent, Phrases phrases) {
    return new Button(phrases.plain(key), ButtonCode.encode(intent));
  }
}
