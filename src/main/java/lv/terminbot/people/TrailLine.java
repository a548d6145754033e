package lv.terminbot.people;

import java.time.Instant;

/** An entry as it stands in the trail. */
public record TrailLine(long number, Instant at, TrailEntry entry) {}
