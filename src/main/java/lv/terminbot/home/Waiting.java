package lv.terminbot.home;

import java.util.Optional;
import lv.terminbot.mailbox.Button;
import lv.terminbot.people.Person;
import lv.terminbot.text.Phrases;

/** Something of a feature that may wait for somebody. */
public interface Waiting {

  /** How much of it waits, and the way there; empty where nothing does or it is not theirs. */
  Optional<Button> find(Person person, Phrases phrases);
}
