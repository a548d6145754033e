package lv.terminbot.people.joining;

import java.time.Instant;
import java.time.LocalDate;

/** E-mail that has not left yet although it was tried. */
public interface WaitingEmails {

  /** How many wait since before a moment. */
  int count(Instant queuedBefore);

  /** True once a day: the coordinators are to be told by the caller; part of its commit. */
  boolean claim(LocalDate day);
}
