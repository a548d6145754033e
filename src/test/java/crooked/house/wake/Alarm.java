package crooked.house.wake;

import org.quartz.Scheduler;

/** Blameless: lives with its library. */
public record Alarm(Scheduler scheduler) {}
