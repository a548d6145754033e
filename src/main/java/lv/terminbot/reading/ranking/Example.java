package lv.terminbot.reading.ranking;

/**
 * A message that somebody could write.
 *
 * @param text with slots for what is named: "{measure} pabeigts"
 */
record Example(Label label, String language, String text) {}
