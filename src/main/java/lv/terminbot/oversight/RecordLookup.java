package lv.terminbot.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.intent.OfRecord.Filter;
import lv.terminbot.intent.OfRecord.LookUp;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.text.Phrases;

/** Finds in the record of what was sent unasked. */
public final class RecordLookup {
  private static final int A_PAGE = 10;
  private static final int MOST_NAMESAKES = 12;
  private final RecordBook book;
  private final Register register;
  private final Clock clock;

  public RecordLookup(RecordBook book, Register register, Clock clock) {
    this.book = book;
    this.register = register;
    this.clock = clock;
  }

  /** What the words name: a day, an institution, a measure, else a person by a part of the name. */
  Page find(LookUp asked, Phrases phrases) {
    if (asked.day().isPresent()) {
      return asked
          .day()
          .get()
          .lastBefore(LocalDate.now(clock))
          .map(day -> page(new Filter.On(day), 0, phrases))
          .orElseGet(() -> nothing(asked.words(), phrases));
    }
    if (!asked.institutions().isEmpty()) {
      return page(new Filter.Of(asked.institutions().getFirst()), 0, phrases);
    }
    if (!asked.measures().isEmpty()) {
      return page(new Filter.About(asked.measures().getFirst()), 0, phrases);
    }
    return asked.words().isBlank()
        ? page(new Filter.All(), 0, phrases)
        : named(asked.words(), phrases);
  }

  private Page named(String words, Phrases phrases) {
    var part = words.strip().toLowerCase(Locale.ROOT);
    var people =
        register.everyPerson().stream()
            .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(part))
            .limit(MOST_NAMESAKES)
            .toList();
    if (people.size() == 1) {
      return page(new Filter.To(people.getFirst().id().value()), 0, phrases);
    }
    if (people.isEmpty()) {
      return nothing(words, phrases);
    }
    var buttons =
        people.stream()
            .map(
                person ->
                    new Button(
                        Alarms.label(person).visible(),
                        ButtonCode.encode(
                            new OfRecord.AskRecord(new Filter.To(person.id().value()), 0))))
            .toList();
    return new Page(phrases.html("oversight.record.which"), Button.rows(buttons, 1));
  }

  private static Page nothing(String words, Phrases phrases) {
    return new Page(phrases.html("oversight.record.unknown", "words", words));
  }

  Page page(Filter filter, int page, Phrases phrases) {
    var number = Math.min(page, Integer.MAX_VALUE / A_PAGE - 1);
    var entries = book.entries(query(filter), number * A_PAGE, A_PAGE + 1);
    return new RecordPages(phrases, clock.getZone()).list(filter, number, entries, A_PAGE);
  }

  private RecordQuery query(Filter filter) {
    return switch (filter) {
      case Filter.All() -> RecordQuery.ALL;
      case Filter.Undelivered() -> RecordQuery.ALL.doubtful();
      case Filter.Of(var institution) -> RecordQuery.ALL.narrow(institution);
      case Filter.About(var measure) -> RecordQuery.ALL.about(measure);
      case Filter.To(var person) -> RecordQuery.ALL.to(new PersonId(person));
      case Filter.On(var day) ->
          RecordQuery.ALL.between(
              day.atStartOfDay(clock.getZone()).toInstant(),
              day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    };
  }

  Page message(long message, Phrases phrases) {
    return book.find(new OutgoingId(message))
        .map(entry -> new RecordPages(phrases, clock.getZone()).message(entry))
        .orElseGet(() -> new Page(phrases.html("oversight.record.gone"), List.of()));
  }
}
