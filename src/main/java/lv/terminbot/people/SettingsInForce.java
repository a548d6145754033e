package lv.terminbot.people;

/**
 * The operator's settings as they come into force at a start: they are written in the trail, and
 * whoever they name is a coordinator.
 */
public final class SettingsInForce {
  private final Appointments appointments;
  private final Trail trail;
  private final TrailBook book;
  private final String settings;

  /**
   * @param settings a line each, without secrets
   */
  public SettingsInForce(Appointments appointments, Trail trail, TrailBook book, String settings) {
    this.appointments = appointments;
    this.trail = trail;
    this.book = book;
    this.settings = settings;
  }

  /** As part of the caller's commit. */
  public void settle() {
    trail.write(
        TrailEntry.of(TrailEvent.PROGRAM_STARTED, "settings")
            .from(book.latest(TrailEvent.PROGRAM_STARTED).orElse(""))
            .to(settings));
    appointments.settle();
  }
}
