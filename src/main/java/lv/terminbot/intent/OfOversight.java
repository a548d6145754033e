package lv.terminbot.intent;

import lv.terminbot.plan.InstitutionCode;

/** How and where coordinators want to be told, and what they look up. */
public sealed interface OfOversight extends Intent {

  Family<OfOversight> FAMILY =
      new Family<>(OfOversight.class, OversightButtons::fields, OversightButtons.TELLING);

  @Override
  default Family<OfOversight> family() {
    return FAMILY;
  }

  /** "ziņo uzreiz", "ziņo kopsavilkumā". */
  record TellMe(Manner manner) implements OfOversight {}

  /** "/here" in a group: digests and summaries come here. */
  record Here() implements OfOversight {}

  /** "/here TM" in a group: what is of this institution comes here. */
  record HereFor(InstitutionCode institution) implements OfOversight {}

  /** "/here off": they come here no longer. */
  record HereNoMore() implements OfOversight {}

  /** "kas ir parādā": the institutions that owe. */
  record AskWhoOwes() implements OfOversight {}

  /** "nedēļas kopsavilkums": what is told on Mondays, now. */
  record AskSummary() implements OfOversight {}

  /** "kopsavilkumu piektdienās": when digests and summaries come. */
  record AskTimetable() implements OfOversight {}

  /** How a coordinator hears of a progress update. */
  enum Manner {
    AT_ONCE,
    IN_DIGEST
  }
}
