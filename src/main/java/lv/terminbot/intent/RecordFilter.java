package lv.terminbot.intent;

import java.time.LocalDate;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/** Which of the messages sent unasked are looked at. */
public sealed interface RecordFilter {

  record All() implements RecordFilter {}

  /** Those that did not arrive, or may not have. */
  record Undelivered() implements RecordFilter {}

  /** To the contacts of an institution. */
  record Of(InstitutionCode institution) implements RecordFilter {}

  /** That speak of a measure. */
  record About(MeasureNumber measure) implements RecordFilter {}

  /** To one person, by Telegram's number. */
  record To(long person) implements RecordFilter {}

  /** Of one day. */
  record On(LocalDate day) implements RecordFilter {}
}
