package lv.terminbot.report.letter;

import java.time.ZoneId;

/**
 * What a letter promises.
 *
 * @param daysKept for how many days a name is kept once no role is held
 * @param zone of its days
 */
public record LetterTerms(int daysKept, ZoneId zone) {}
