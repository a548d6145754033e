package lv.terminbot.people.joining;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfPeople;
import lv.terminbot.intent.joining.OfEmail;
import lv.terminbot.intent.joining.OfLetters;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.JoinLink;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Person;
import lv.terminbot.people.Policy;
import lv.terminbot.people.WayHome;
import lv.terminbot.people.desk.Invitations;
import lv.terminbot.people.joining.InvitationOrder.Manner;
import lv.terminbot.people.joining.NobodyYet.Missing;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Where a coordinator brings in all institutions at once, once it was shown whom. */
public final class LettersDesk implements Door<OfLetters> {
  /** So many buttons are looked through. */
  private static final int MOST_AGAIN = 20;

  private final NobodyYet nobodyYet;
  private final ReachableByEmail addressees;
  private final LetterOrdering ordering;
  private final Invitations invitations;
  private final Texts texts;

  public LettersDesk(
      NobodyYet nobodyYet,
      ReachableByEmail addressees,
      LetterOrdering ordering,
      Invitations invitations,
      Texts texts) {
    this.nobodyYet = nobodyYet;
    this.addressees = addressees;
    this.ordering = ordering;
    this.invitations = invitations;
    this.texts = texts;
  }

  @Override
  public Family<OfLetters> family() {
    return OfLetters.FAMILY;
  }

  @Override
  public Response open(Person who, OfLetters intent) {
    var phrases = texts.in(who.language());
    if (!Policy.needed(intent).isHeldBy(who)) {
      return Response.inPlace(new Page(phrases.html("people.invite.notYours")));
    }
    var missing = nobodyYet.find();
    return switch (intent) {
      case OfLetters.AskMissing() -> shown(preview(missing, phrases), phrases);
      case OfLetters.MakeLetters() -> ordered(who, Manner.FILES, missing.toInvite(), phrases);
      case OfLetters.MakeLinks() ->
          missing.toInvite().isEmpty()
              ? shown(preview(missing, phrases), phrases)
              : invitations.several(who, missing.toInvite());
      case OfLetters.AskEmails() -> shown(emails(missing, phrases), phrases);
      case OfLetters.SendEmails() ->
          ordered(who, Manner.EMAIL, addressees.known(missing.toInvite()), phrases);
      case OfLetters.AskResending asked ->
          Response.inPlace(new Resending(addressees, phrases).ask(nobodyYet.unused(asked.link())));
      case OfLetters.Resend again -> resent(who, again.link(), again.way(), phrases);
    };
  }

  private static Response shown(Page page, Phrases phrases) {
    return Response.inPlace(WayHome.under(page, phrases));
  }

  private Page preview(Missing missing, Phrases phrases) {
    if (missing.isNobody()) {
      return new Page(phrases.html("people.invite.nobodyMissing"));
    }
    var lines = new ArrayList<Html>();
    var buttons = new ArrayList<List<Button>>();
    var count = missing.toInvite().size();
    if (count > 0) {
      lines.add(
          phrases.html(
              "people.letters.missing",
              "count",
              count,
              "codes",
              NobodyYet.codes(missing.toInvite())));
      lines.add(phrases.html("people.letters.offer", "count", count));
      buttons.add(
          List.of(
              button(
                  phrases.plain("people.letters.make", "count", count),
                  new OfLetters.MakeLetters())));
      var byEmail = addressees.known(missing.toInvite()).size();
      if (byEmail > 0) {
        buttons.add(
            List.of(
                button(
                    phrases.plain("people.letters.email", "count", byEmail),
                    new OfLetters.AskEmails())));
      }
      buttons.add(
          List.of(button(phrases.plain("people.letters.linksOnly"), new OfLetters.MakeLinks())));
    }
    if (!missing.invited().isEmpty()) {
      lines.add(
          phrases.html(
              "people.letters.invited",
              "count",
              missing.invited().size(),
              "codes",
              NobodyYet.codes(missing.invited())));
      buttons.add(List.of(button(phrases.plain("people.list.links"), new OfPeople.AskLinks(0))));
    }
    return new Page(Html.lines(lines), buttons);
  }

  private Page emails(Missing missing, Phrases phrases) {
    var known = addressees.known(missing.toInvite());
    if (known.isEmpty()) {
      return invitedBefore(addressees.known(missing.invited()), phrases);
    }
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("people.letters.emails", "count", known.size()));
    lines.addAll(addressees.lines(known, phrases));
    lines.add(phrases.html("people.letters.emailsHow"));
    return new Page(
        Html.lines(lines),
        List.of(
            List.of(
                button(
                    phrases.plain("people.letters.send", "count", known.size()),
                    new OfLetters.SendEmails())),
            List.of(button(phrases.plain("people.email.list"), new OfEmail.AskAddresses()))));
  }

  /** Whoever has a letter already is written to in its place. */
  private Page invitedBefore(List<InstitutionCode> known, Phrases phrases) {
    if (known.isEmpty()) {
      return addressees.none(phrases);
    }
    var rows =
        known.stream()
            .limit(MOST_AGAIN)
            .flatMap(
                code -> nobodyYet.unused(code).stream().map(link -> again(code, link, phrases)))
            .map(List::of)
            .toList();
    return new Page(
        phrases.html(
            "people.letters.emailsInvited", "count", known.size(), "codes", NobodyYet.codes(known)),
        rows);
  }

  private static Button again(InstitutionCode code, JoinLink link, Phrases phrases) {
    return button(
        phrases.plain("people.letters.again", "code", code), new OfLetters.AskResending(link.id()));
  }

  /** Orders a letter for each of these, whatever is known of whom else is missing. */
  public Response letters(Person who, List<Membership> memberships, Phrases phrases) {
    if (!ordering.isConnected()) {
      return Response.inPlace(new Page(phrases.html("people.invite.notConnected")));
    }
    // The letters of an order are of one role.
    var byRole = new TreeMap<>(memberships.stream().collect(groupingBy(Membership::role)));
    var slot = "";
    for (var some : byRole.values()) {
      slot = ordering.place(InvitationOrder.of(who.id(), Manner.FILES, some));
    }
    return Response.below(
            new Page(phrases.html("people.letters.begun", "count", memberships.size())))
        .named(slot);
  }

  private Response ordered(
      Person who, Manner manner, List<InstitutionCode> institutions, Phrases phrases) {
    if (!ordering.isConnected()) {
      return Response.inPlace(new Page(phrases.html("people.invite.notConnected")));
    }
    if (institutions.isEmpty()) {
      return shown(preview(nobodyYet.find(), phrases), phrases);
    }
    var memberships = institutions.stream().map(Membership::contact).toList();
    return begun(InvitationOrder.of(who.id(), manner, memberships), phrases);
  }

  private Response begun(InvitationOrder order, Phrases phrases) {
    var slot = ordering.place(order);
    return Response.below(
            new Page(phrases.html("people.letters.begun", "count", order.memberships().size())))
        .named(slot);
  }

  private Response resent(Person who, long id, OfLetters.Way way, Phrases phrases) {
    var manner = way == OfLetters.Way.EMAIL ? Manner.EMAIL : Manner.FILES;
    var link = nobodyYet.unused(id);
    if (link.isEmpty() || !ordering.isConnected()) {
      return Response.inPlace(new Page(phrases.html("people.links.gone")));
    }
    var membership = link.get().membership();
    return begun(InvitationOrder.of(who.id(), manner, List.of(membership)).inPlaceOf(id), phrases);
  }

  static Button button(String label, Intent intent) {
    return new Button(label, ButtonCode.encode(intent));
  }
}
