package lv.terminbot.campaign;

import java.time.Instant;
import java.util.List;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;

/**
 * A coordinator's own message to contacts.
 *
 * @param institutions whose contacts it is for; all where none is named
 */
public record Broadcast(
    long id,
    PersonId by,
    List<InstitutionCode> institutions,
    String words,
    State state,
    Instant shownAt) {
  public Broadcast {
    institutions = List.copyOf(institutions);
  }

  /** How far it has come. */
  public enum State {
    SHOWN,
    SENT,
    DROPPED
  }
}
