package lv.terminbot.campaign;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.people.PersonId;

/** All wishes for more time, with what became of them. */
public interface Extensions {
  /** Adds it under a number of the store's choosing, as part of the caller's commit. */
  Extension add(Extension extension);

  Optional<Extension> find(long id);

  /** Writes the decision; false if it was decided before, and then nothing has changed. */
  boolean decide(long id, Extension.State decision, PersonId by, Instant at);
}
