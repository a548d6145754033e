package lv.terminbot.people;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.OfTrail;

/** What is written in the trail. */
public enum TrailEvent {
  ROLE_GIVEN(OfTrail.Part.PEOPLE),
  ROLE_TAKEN(OfTrail.Part.PEOPLE),
  LINK_MADE(OfTrail.Part.PEOPLE),
  LINK_USED(OfTrail.Part.PEOPLE),
  LINK_REVOKED(OfTrail.Part.PEOPLE),
  LINKS_ENDED(OfTrail.Part.PEOPLE),
  HANDOVER_APPROVED(OfTrail.Part.PEOPLE),
  HANDOVER_REFUSED(OfTrail.Part.PEOPLE),
  ABSENCE_SET(OfTrail.Part.PEOPLE),
  ABSENCE_ENDED(OfTrail.Part.PEOPLE),
  GROUP_CHOSEN(OfTrail.Part.PEOPLE),
  GROUP_LEFT(OfTrail.Part.PEOPLE),
  ADDRESS_CHANGED(OfTrail.Part.PEOPLE),
  PERSON_DELETED(OfTrail.Part.PEOPLE),
  PLAN_LOADED(OfTrail.Part.CYCLES),
  PLAN_CHANGED(OfTrail.Part.CYCLES),
  CYCLE_CHANGED(OfTrail.Part.CYCLES),
  CYCLE_KEPT(OfTrail.Part.CYCLES),
  DAY_DECREED(OfTrail.Part.CYCLES),
  TIME_ASKED(OfTrail.Part.CYCLES),
  TIME_DECIDED(OfTrail.Part.CYCLES),
  OBJECTION_RAISED(OfTrail.Part.CYCLES),
  OBJECTION_DECIDED(OfTrail.Part.CYCLES),
  SENDING_PAUSED(OfTrail.Part.CYCLES),
  SENDING_RESUMED(OfTrail.Part.CYCLES),
  NUDGE_ORDERED(OfTrail.Part.CYCLES),
  BROADCAST_SENT(OfTrail.Part.CYCLES),
  TEXT_CHANGED(OfTrail.Part.CYCLES),
  REPORT_SUBMITTED(OfTrail.Part.REPORTS),
  REPORT_WITHDRAWN(OfTrail.Part.REPORTS),
  REPORT_ACCEPTED(OfTrail.Part.REPORTS),
  REPORT_RETURNED(OfTrail.Part.REPORTS),
  REPORT_NOTE(OfTrail.Part.REPORTS),
  CHALLENGE_CLOSED(OfTrail.Part.REPORTS),
  QUESTION_ASKED(OfTrail.Part.REPORTS),
  QUESTION_ANSWERED(OfTrail.Part.REPORTS),
  FILE_ORDERED(OfTrail.Part.FILES),
  TABLE_TAKEN(OfTrail.Part.FILES),
  ATTACHMENT_TAKEN(OfTrail.Part.FILES),
  DATA_TAKEN(OfTrail.Part.FILES),
  PROGRAM_STARTED(OfTrail.Part.PROGRAM),
  DATA_RESTORED(OfTrail.Part.PROGRAM);

  private final OfTrail.Part part;

  /**
   * @param part of the trail in which it is looked for
   */
  TrailEvent(OfTrail.Part part) {
    this.part = part;
  }

  /** Its word in the trail, such as {@code role.given}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** What a word means, if this program knows it. */
  public static Optional<TrailEvent> find(String code) {
    return Stream.of(values()).filter(event -> event.code().equals(code)).findFirst();
  }

  /** Whether it stands in this part. */
  public boolean isIn(OfTrail.Part asked) {
    return asked == OfTrail.Part.ALL || asked == part;
  }
}
