package lv.terminbot.reminder.nudge;

import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfNudges;
import lv.terminbot.intent.OfNudges.AskNudge;
import lv.terminbot.intent.OfNudges.When;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.reminder.PauseDesk;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Where a coordinator reminds out of turn, and pauses everything unasked. */
public final class NudgeDesk implements Door<OfNudges> {
  private final NudgeOffer offer;
  private final NudgeOrders orders;
  private final NudgeReports reports;
  private final PauseDesk pausing;
  private final Texts texts;

  public NudgeDesk(
      NudgeOffer offer, NudgeOrders orders, NudgeReports reports, PauseDesk pausing, Texts texts) {
    this.offer = offer;
    this.orders = orders;
    this.reports = reports;
    this.pausing = pausing;
    this.texts = texts;
  }

  @Override
  public Family<OfNudges> family() {
    return OfNudges.FAMILY;
  }

  /** Does what is asked, or says why not. */
  @Override
  public Response open(Person person, OfNudges intent) {
    var phrases = texts.in(person.language());
    if (!Right.NUDGE.isHeldBy(person)) {
      return Response.inPlace(new Page(phrases.html("reminder.nudge.notYours")));
    }
    return switch (intent) {
      case AskNudge ask ->
          Response.inPlace(offer.show(person, scope(ask), ask.words().strip(), phrases));
      case OfNudges.TryNudge(var nudge) -> Response.below(offer.tried(nudge, phrases));
      case OfNudges.SendNudge(var nudge, var when) ->
          Response.inPlace(send(person, nudge, when, phrases));
      case OfNudges.DropNudge(var nudge) -> Response.inPlace(drop(nudge, phrases));
      case OfNudges.AskNudgeReport(var nudge) -> Response.inPlace(reports.show(nudge, phrases));
      case OfNudges.AskPauseOf(var institutions, var until) ->
          Response.inPlace(pausing.askOf(institutions, until, phrases));
      case OfNudges.AskPausing(var step) -> Response.inPlace(pausing.ask(step, phrases));
      case OfNudges.PauseUntil(var day, var version) ->
          Response.inPlace(pausing.begin(person, day, version, phrases));
      case OfNudges.DoPausing(var step, var version) ->
          Response.inPlace(pausing.done(person, step, version, phrases));
    };
  }

  private static NudgeScope scope(AskNudge ask) {
    var choice = NudgeScope.Choice.valueOf(ask.whom().name());
    return new NudgeScope(choice, ask.institutions(), ask.measures());
  }

  private Page send(Person coordinator, long id, When when, Phrases phrases) {
    return orders
        .send(id, when)
        .map(stale -> offer.show(coordinator, stale.scope(), stale.words(), phrases))
        .orElseGet(() -> reports.show(id, phrases));
  }

  private Page drop(long id, Phrases phrases) {
    return orders.drop(id)
        ? new Page(phrases.html("reminder.nudge.cancelled"))
        : reports.show(id, phrases);
  }
}
