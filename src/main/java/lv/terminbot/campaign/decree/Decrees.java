package lv.terminbot.campaign.decree;

import java.time.LocalDate;
import java.util.Map;
import lv.terminbot.people.PersonId;

/** What coordinators decreed of days. */
public interface Decrees {

  /** The last word on these days: whether each is worked. Part of the caller's commit. */
  void put(Map<LocalDate, Boolean> worked, PersonId by);
}
