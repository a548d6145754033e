package lv.terminbot.oversight;

import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.intent.OfRecord.LookUp;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Policy;
import lv.terminbot.people.StandingNotice;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Where a coordinator looks up who was told what, whether it arrived, and who is not reached. */
public final class RecordDesk implements Door<OfRecord> {
  private final RecordLookup lookup;
  private final Alarms alarms;
  private final AlarmsRemedies remedies;
  private final StandingNotice notice;
  private final Texts texts;

  public RecordDesk(
      RecordLookup lookup,
      Alarms alarms,
      AlarmsRemedies remedies,
      StandingNotice notice,
      Texts texts) {
    this.lookup = lookup;
    this.remedies = remedies;
    this.alarms = alarms;
    this.notice = notice;
    this.texts = texts;
  }

  @Override
  public Family<OfRecord> family() {
    return OfRecord.FAMILY;
  }

  /** Answers, or says who may ask. */
  @Override
  public Response open(Person person, OfRecord intent) {
    var phrases = texts.in(person.language());
    if (!Policy.needed(intent).isHeldBy(person)) {
      return Response.inPlace(new Page(phrases.html("oversight.record.notYours")));
    }
    var response = answer(person, intent, phrases);
    return response.showing(notice.above(person, response.page()));
  }

  private Response answer(Person person, OfRecord intent, Phrases phrases) {
    return switch (intent) {
      case LookUp asked -> Response.inPlace(lookup.find(asked, phrases));
      case OfRecord.AskRecord(var filter, var page) ->
          Response.inPlace(lookup.page(filter, page, phrases));
      case OfRecord.AskMessage(var message) -> Response.below(lookup.message(message, phrases));
      case OfRecord.AskAlarms() -> Response.below(alarms.list(phrases));
      case OfRecord.OfferLink(var institution) -> remedies.newLink(person, institution).below();
      case OfRecord.AskRemoval(var who, var from) ->
          Response.below(remedies.askRemoval(new PersonId(who), from, phrases));
      case OfRecord.RemoveContact(var who, var from) ->
          Response.inPlace(remedies.remove(person, new PersonId(who), from, phrases));
    };
  }
}
