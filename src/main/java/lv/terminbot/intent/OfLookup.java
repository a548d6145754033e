package lv.terminbot.intent;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.cycle.Year;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.KeyDateId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.plan.Scope;

/** A list or an excerpt that is looked up. */
public sealed interface OfLookup extends Inquiry {

  /** "kas kavējas": the measures whose latest report says this. */
  record AskState(ProgressState state, Scope scope) implements OfLookup {}

  /** "kas nav iesniedzis": the institutions that have not answered, and on what. */
  record AskMissing(Scope scope) implements OfLookup {}

  /** "kurš kavē": the institutions whose own deadline is over, and with what. */
  record AskLate(Scope scope) implements OfLookup {}

  /** "kad ir nākamā sēde": the next one or the last. */
  record AskSession(Which which) implements OfLookup {}

  /** Which one of several in the order of time. */
  enum Which {
    NEXT,
    LAST
  }

  /** "kad publicēs ziņojumu". */
  record AskPublication() implements OfLookup {}

  /** "vai rīt ir brīvdiena"; without a day, today. */
  record AskWorkingDay(Optional<Day> on) implements OfLookup {}

  /** "kas ir atdots": what waits for an answer to a coordinator's question. */
  record AskReturned() implements OfLookup {}

  /** "nauda 3.2", "2025. gada finansējums". */
  record AskFunding(Optional<MeasureNumber> measure, Optional<Year> year) implements OfLookup {}

  /** "kas mainījies kopš pirmdienas"; without a day the last seven. */
  record AskChanges(Optional<Day> since, Scope scope) implements OfLookup {}

  /** "VARAM kontaktpersonas"; without a known institution the answer asks which. */
  record AskContacts(Optional<InstitutionCode> institution) implements OfLookup {}

  /** "izaicinājumi", "kas traucē 5.3", "par ko sūdzas VARAM": those that are open. */
  record AskChallenges(Optional<MeasureNumber> measure, Scope scope) implements OfLookup {
    public static final AskChallenges ALL = new AskChallenges(Optional.empty(), Scope.ALL);
  }

  /** "kāds ir pārskata periods": the reporting cycle that is spoken of now. */
  record AskReportingCycle() implements OfLookup {}

  /** "padomes sēde". */
  record AskKeyDate(KeyDateId date) implements OfLookup {}

  /**
   * A topic: what has these words.
   *
   * @param words as they were written, those that say something, parted by spaces
   */
  record Search(String words, Where where) implements OfLookup {
    /** So many bytes of words fit into a button, with the number of a page. */
    static final int MOST_BYTES = 46;

    /** Of the first of these words that fit; none where not even the first does. */
    public static Optional<Search> forWords(List<String> words, Where where) {
      var fitting = "";
      for (var word : words) {
        var longer = (fitting + " " + word).strip();
        if (longer.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
          break;
        }
        fitting = longer;
      }
      return Optional.of(fitting).filter(some -> !some.isEmpty()).map(w -> new Search(w, where));
    }
  }

  /** Where words are looked for. */
  enum Where {
    /** In the titles of the plan, then in what was reported. */
    ANYWHERE,
    /** In what was reported only. */
    REPORTS
  }
}
