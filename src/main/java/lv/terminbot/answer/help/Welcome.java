package lv.terminbot.answer.help;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.answer.Answers;
import lv.terminbot.home.HomeDesk;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.OfPrivacy;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The first page for somebody who was just let in: what they are, and what they owe or can ask. */
public final class Welcome {
  private final Plans plans;
  private final Answers answers;
  private final Help help;
  private final HomeDesk home;

  public Welcome(Plans plans, Answers answers, Help help, HomeDesk home) {
    this.plans = plans;
    this.answers = answers;
    this.help = help;
    this.home = home;
  }

  Page write(Person newcomer, Membership membership, Phrases phrases) {
    var next = next(newcomer, membership, phrases);
    return new Page(
        Html.lines(greeting(membership, phrases), Html.EMPTY, next.text()),
        withPrivacy(next, phrases));
  }

  /** What is owed, where they are to go on from, or what they can ask. */
  private Page next(Person newcomer, Membership membership, Phrases phrases) {
    return switch (membership.role()) {
      case CONTACT -> answers.answer(newcomer, new Inquiry.AskOwed(), 1);
      case COORDINATOR -> home.show(newcomer);
      case DEPUTY, HEAD, OBSERVER -> WayHome.under(help.show(newcomer, phrases), phrases);
    };
  }

  /** What is kept of them is theirs to know from the first message on. */
  private static List<List<Button>> withPrivacy(Page next, Phrases phrases) {
    var privacy =
        new Button(
            phrases.plain("answer.button.privacy"), ButtonCode.encode(new OfPrivacy.AskPrivacy()));
    return Stream.concat(next.buttons().stream(), Stream.of(List.of(privacy))).toList();
  }

  private Html greeting(Membership membership, Phrases phrases) {
    return membership
        .institution()
        .flatMap(plans::institution)
        .map(institution -> greeting(membership, institution, phrases))
        .orElseGet(
            () ->
                phrases.html(
                    membership.role() == Role.OBSERVER
                        ? "answer.welcome.observer"
                        : "answer.welcome.coordinator"));
  }

  private static Html greeting(Membership membership, Institution institution, Phrases phrases) {
    return phrases.html(
        membership.role() == Role.CONTACT ? "answer.welcome.contact" : "answer.welcome.other",
        "role",
        phrases.plain("people.role." + membership.role().code()),
        "name",
        institution.name().in(phrases.language()),
        "code",
        institution.code());
  }
}
