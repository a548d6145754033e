package lv.terminbot.question;

import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;

/** A list or an excerpt that is looked up. */
public sealed interface OfLookup extends Intent {

  /** "kas kavējas": the measures whose latest report says this. */
  record AskState(ProgressState state) implements OfLookup {}

  /** "kas nav iesniedzis": the institutions that have not answered, and on what. */
  record AskMissing() implements OfLookup {}

  /** "kas ir atdots": what waits for an answer to a coordinator's question. */
  record AskReturned() implements OfLookup {}

  /** "nauda 3.2", "2025. gada finansējums". */
  record AskFunding(Optional<MeasureNumber> measure, Optional<Integer> year) implements OfLookup {}

  /** "kas mainījies kopš pirmdienas"; without a day the last seven. */
  record AskChanges(Optional<Day> since) implements OfLookup {}

  /** "VARAM kontaktpersonas"; without a known institution the answer asks which. */
  record AskContacts(Optional<InstitutionCode> institution) implements OfLookup {}

  /** A topic: the measures whose titles have the words, several as a rule. */
  record Search(List<MeasureId> found) implements OfLookup {
    public Search {
      found = List.copyOf(found);
    }
  }
}
