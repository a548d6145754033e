package lv.terminbot.intent;

/** What a button says to the question that it stands under: then words can say it, too. */
public enum Consent {
  YES,
  NO
}
