package lv.terminbot.reading;

import lv.terminbot.intent.Day;
import lv.terminbot.intent.Year;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.text.Language;

/** What a word, or a few in a row, can mean on their own. */
sealed interface Sense {
  record About(Topic topic) implements Sense {}

  /** What a line begins with to have something done. */
  record Ordered(Order order) implements Sense {}

  /** The name of a day: "rīt", "pirmdien". */
  record Named(Day day) implements Sense {}

  /** So many days back; the number stands among the words: "pēdējās n dienās". */
  record DaysBack() implements Sense {}

  /** The name of a month, 1 to 12. */
  record InMonth(int month) implements Sense {}

  /** The name of a year: "nākamgad". */
  record InYear(Year year) implements Sense {}

  /** A word of the dates and steps of a cycle. */
  record OfLadder(Part part) implements Sense {
    enum Part {
      INVITATION,
      DEADLINE,
      FINAL,
      OWING,
      DRAFTING,
      DEPUTIES,
      HEADS,
      COORDINATORS,
      EARLIER,
      LATER,
      DROP,
      TEXT
    }
  }

  record State(ProgressState state) implements Sense {}

  /** The name of a language. */
  record Tongue(Language language) implements Sense {}

  /** Puts in doubt the state beside it: "nav", "gandrīz". */
  record Doubt() implements Sense {}

  /** Says nothing of its own: "par", "lūdzu". */
  record Filler() implements Sense {}

  record Numbered(MeasureNumber number) implements Sense {}

  /** A whole number, as of a commitment. */
  record Whole(int number) implements Sense {}

  record Code(InstitutionCode institution) implements Sense {}

  record Unknown() implements Sense {}
}
