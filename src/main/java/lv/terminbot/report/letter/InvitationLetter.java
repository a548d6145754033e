package lv.terminbot.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.terminbot.mailbox.email.EmailServer;
import lv.terminbot.people.MadeLink;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.people.wording.OwnWords;
import lv.terminbot.people.wording.Wording;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.report.content.Document;
import lv.terminbot.report.content.Document.Labelled;
import lv.terminbot.report.content.Document.Look;
import lv.terminbot.report.content.Document.Part;
import lv.terminbot.report.content.Document.Text;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What stands in a letter that brings a join link, in one language, on one page. */
public final class InvitationLetter {
  private static final int CODE_MILLIMETRES = 42;
  private static final int MOST_MEASURES = 40;

  private final Plans plans;
  private final LetterTerms terms;
  private final EmailServer email;
  private final OwnWords own;

  public InvitationLetter(Plans plans, LetterTerms terms, EmailServer email, OwnWords own) {
    this.own = own;
    this.plans = plans;
    this.terms = terms;
    this.email = email;
  }

  /** The letter with its code. */
  Document write(MadeLink made, Person inviter, Phrases phrases) {
    var membership = made.link().membership();
    return new Document(
        phrases.plain("report.letter.title." + membership.role().code()),
        subtitle(membership, phrases),
        phrases.plain("report.doc.lacking", "sign", Document.MISSING),
        phrases.language(),
        Look.LETTER,
        parts(made, inviter, phrases));
  }

  private List<String> subtitle(Membership membership, Phrases phrases) {
    var lines = new ArrayList<String>();
    membership.institution().ifPresent(code -> lines.add(named(code, phrases)));
    concerned(membership).forEach(plan -> lines.add(plan.title().in(phrases.language())));
    return lines;
  }

  private List<Part> parts(MadeLink made, Person inviter, Phrases phrases) {
    var membership = made.link().membership();
    var parts = new ArrayList<Part>();
    parts.add(new Part.Words(phrases.plain("report.letter.greeting")));
    parts.add(new Part.Words(purpose(membership, phrases)));
    var measures = measures(membership);
    if (!measures.isEmpty()) {
      parts.add(
          new Part.Facts(List.of(new Labelled(phrases.plain("report.letter.measures"), measures))));
    }
    parts.add(heading("report.letter.how", phrases));
    parts.add(new Part.Words(phrases.plain("report.letter.step.one", "link", made.url())));
    parts.add(new Part.Words(phrases.plain("report.letter.step.two")));
    parts.add(
        new Part.Words(
            phrases.plain("report.letter.step.three", "yes", phrases.plain("people.join.yes"))));
    parts.add(
        new Part.Picture(
            QrCode.draw(made.url()),
            phrases.plain("report.letter.code", "link", made.url()),
            CODE_MILLIMETRES));
    parts.add(new Part.Words(phrases.plain("report.letter.once", "until", until(made, phrases))));
    parts.add(heading("report.letter.help", phrases));
    parts.add(new Part.Words(phrases.plain("report.letter.help.telegram")));
    parts.add(new Part.Words(phrases.plain("report.letter.help.link", "inviter", inviter.name())));
    parts.add(
        new Part.Words(
            phrases.plain(
                email.isSet() ? "report.letter.help.email" : "report.letter.help.without")));
    parts.add(heading("report.letter.privacy", phrases));
    parts.add(new Part.Words(own.plain(Wording.LETTER_PRIVACY, phrases, "days", terms.daysKept())));
    return parts;
  }

  private static Part heading(String key, Phrases phrases) {
    return new Part.Heading(1, new Text(phrases.plain(key), phrases.language()));
  }

  private String purpose(Membership membership, Phrases phrases) {
    return membership
        .institution()
        .map(
            code ->
                own.plain(
                    Wording.LETTER,
                    phrases,
                    "institution",
                    named(code, phrases),
                    "role",
                    phrases.plain("people.role." + membership.role().code())))
        .orElseGet(() -> phrases.plain("report.letter.purpose.observer"));
  }

  /** The numbers of what the institution reports on, as far as they fit a line or two. */
  private String measures(Membership membership) {
    if (membership.role() == Role.OBSERVER) {
      return "";
    }
    var numbers =
        concerned(membership).stream()
            .flatMap(ActionPlan::measures)
            .filter(m -> membership.institution().filter(m.reporting()::contains).isPresent())
            .map(measure -> measure.number().value())
            .toList();
    return numbers.stream().limit(MOST_MEASURES).collect(Collectors.joining(", "))
        + (numbers.size() > MOST_MEASURES ? ", …" : "");
  }

  private List<ActionPlan> concerned(Membership membership) {
    return plans.all().stream()
        .filter(
            plan ->
                membership
                    .institution()
                    .map(code -> plan.institution(code).isPresent())
                    .orElse(true))
        .toList();
  }

  private String until(MadeLink made, Phrases phrases) {
    return phrases.upTo(made.link().expiresAt().atZone(terms.zone()).toLocalDate());
  }

  private String named(InstitutionCode code, Phrases phrases) {
    return plans
        .institution(code)
        .map(i -> i.name().in(phrases.language()) + " (" + code + ")")
        .orElse(code.value());
  }

  /** What stands in the e-mail that brings the letter. */
  Html email(MadeLink made, Person inviter, Phrases phrases) {
    var membership = made.link().membership();
    return own.html(
        Wording.EMAIL_INVITATION,
        phrases,
        "purpose",
        purpose(membership, phrases),
        "link",
        made.url(),
        "until",
        until(made, phrases),
        "inviter",
        inviter.name());
  }
}
