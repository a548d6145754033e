package lv.terminbot.people;

import java.util.Optional;

/**
 * Something that was changed.
 *
 * @param by who did it; nobody where the operator's settings did
 * @param what a word, such as {@code role.given}
 * @param about whom or what: "person 123", "link 7"
 * @param before what was there; empty for nothing
 * @param after what is there now; empty for nothing
 */
public record TrailEntry(
    Optional<PersonId> by, String what, String about, String before, String after) {

  public static TrailEntry of(TrailEvent event, String about) {
    return new TrailEntry(Optional.empty(), event.code(), about, "", "");
  }

  static TrailEntry about(Person person, TrailEvent event) {
    return of(event, "person " + person.id().value());
  }

  public TrailEntry by(PersonId doer) {
    return by(Optional.of(doer));
  }

  TrailEntry by(Optional<PersonId> doer) {
    return new TrailEntry(doer, what, about, before, after);
  }

  public TrailEntry from(String former) {
    return new TrailEntry(by, what, about, former, after);
  }

  public TrailEntry to(String now) {
    return new TrailEntry(by, what, about, before, now);
  }
}
