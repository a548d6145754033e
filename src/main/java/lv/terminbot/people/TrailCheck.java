package lv.terminbot.people;

import java.util.Optional;

/**
 * What was found when the trail was gone through.
 *
 * @param entries how many there are
 * @param broken the number of the first entry that is gone, was changed or does not belong there
 * @param end where the trail says that it ends
 */
public record TrailCheck(long entries, Optional<Long> broken, TrailEnd end) {}
