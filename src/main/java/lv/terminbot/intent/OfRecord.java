package lv.terminbot.intent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/** What a coordinator wants to know of the messages sent unasked, and of those not reached. */
public sealed interface OfRecord extends Intent {

  Family<OfRecord> FAMILY =
      new Family<>(OfRecord.class, OversightButtons::fields, OversightButtons.RECORD);

  @Override
  default Family<OfRecord> family() {
    return FAMILY;
  }

  /** "kam nosūtīts Jānis": what the words name is found out by who keeps the record. */
  record LookUp(
      String words,
      List<InstitutionCode> institutions,
      List<MeasureNumber> measures,
      Optional<Day> day)
      implements OfRecord {
    public LookUp {
      institutions = List.copyOf(institutions);
      measures = List.copyOf(measures);
    }
  }

  record AskRecord(Filter filter, int page) implements OfRecord {}

  record AskMessage(long message) implements OfRecord {}

  record AskAlarms() implements OfRecord {}

  /** A new join link in place of one that was not used or a contact who is gone. */
  record OfferLink(InstitutionCode institution) implements OfRecord {}

  record AskRemoval(long person, InstitutionCode institution) implements OfRecord {}

  record RemoveContact(long person, InstitutionCode institution) implements OfRecord {}

  /** Which of the messages sent unasked are looked at. */
  sealed interface Filter {

    record All() implements Filter {}

    /** Those that did not arrive, or may not have. */
    record Undelivered() implements Filter {}

    /** To the contacts of an institution. */
    record Of(InstitutionCode institution) implements Filter {}

    /** That speak of a measure. */
    record About(MeasureNumber measure) implements Filter {}

    /** To one person, by Telegram's number. */
    record To(long person) implements Filter {}

    /** Of one day. */
    record On(LocalDate day) implements Filter {}
  }
}
