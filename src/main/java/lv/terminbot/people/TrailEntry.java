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

  static TrailEntry about(Person person, String what) {
    return new TrailEntry(Optional.empty(), what, "person " + person.id().value(), "", "");
  }

  TrailEntry by(Optional<PersonId> doer) {
    return new TrailEntry(doer, what, about, before, after);
  }

  TrailEntry from(String former) {
    return new TrailEntry(by, what, about, former, after);
  }

  TrailEntry to(String now) {
    return new TrailEntry(by, what, about, before, now);
  }
}
