package lv.terminbot.answer;

import java.time.Clock;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Titles;
import lv.terminbot.text.Phrases;

/** Lists that are asked for in words: by state, by time, by topic, by money. */
final class Lookups {
  private final StateList states;
  private final MissingList missing;
  private final ReturnedList returned;
  private final FundingList funding;
  private final ChangeList changes;
  private final ContactList contacts;
  private final ChallengeList challenges;
  private final CycleCard cycle;
  private final KeyDateCard keyDate;
  private final SearchList search;

  Lookups(Answers.Books books, Titles titles, Lists lists, Deadlines deadlines, Clock clock) {
    this.states = new StateList(books, lists, clock);
    this.missing = new MissingList(books.plans(), lists);
    this.returned = new ReturnedList(books, lists);
    this.funding = new FundingList(books, lists, clock);
    this.changes = new ChangeList(books, lists, clock);
    this.contacts = new ContactList(books.plans(), books.register());
    this.challenges = new ChallengeList(books, lists, clock);
    this.cycle = new CycleCard(books, clock);
    this.keyDate = new KeyDateCard(books, deadlines, clock);
    this.search = new SearchList(books, titles, lists, clock);
  }

  Page answer(Person asker, OfLookup wanted, int page, Phrases phrases) {
    return switch (wanted) {
      case OfLookup.AskState asked -> states.show(asked, page, phrases);
      case OfLookup.AskMissing asked -> missing.show(asked, page, phrases);
      case OfLookup.AskReturned asked -> returned.show(asker, asked, page, phrases);
      case OfLookup.AskFunding asked -> funding.show(asked, page, phrases);
      case OfLookup.AskChanges asked -> changes.show(asked, page, phrases);
      case OfLookup.AskContacts asked -> contacts.show(asker, asked, page, phrases);
      case OfLookup.AskChallenges asked -> challenges.show(asker, asked, page, phrases);
      case OfLookup.AskReportingCycle _ -> cycle.show(phrases);
      case OfLookup.AskKeyDate(var date) -> keyDate.show(date, phrases);
      case OfLookup.Search asked -> search.show(asked, page, phrases);
    };
  }
}
