package lv.terminbot.people;

import lv.terminbot.mailbox.Page;

/**
 * What somebody is reminded of above an answer for as long as it is so. Any feature may put it over
 * a page of its own; one feature knows what it says.
 */
public interface StandingNotice {

  /** The page with the notice in front, where there is one for this person. */
  Page above(Person reader, Page page);
}
