package lv.terminbot.intent;

/** What a coordinator wants to see of the trail of all changes. */
public sealed interface OfTrail extends Intent {

  Family<OfTrail> FAMILY = new Family<>(OfTrail.class, TrailButtons::fields, TrailButtons.SHAPES);

  @Override
  default Family<OfTrail> family() {
    return FAMILY;
  }

  /**
   * "audits": who changed what and when, the newest first.
   *
   * @param before the number of the entry before which it goes on
   */
  record AskTrail(Part part, long before) implements OfTrail {

    /** From the newest on. */
    public static AskTrail newest(Part part) {
      return new AskTrail(part, Long.MAX_VALUE);
    }
  }

  /** Whether it is as it was written. */
  record CheckTrail() implements OfTrail {}

  /** Of what the entries are. */
  enum Part {
    ALL,
    /** Rights, people, links, groups. */
    PEOPLE,
    /** The plan, its cycles, days and dates, what is sent. */
    CYCLES,
    REPORTS,
    /** What was taken out of the program. */
    FILES,
    /** Its starts, with the settings. */
    PROGRAM
  }
}
