package lv.terminbot.people;

import static lv.terminbot.people.Relation.CONTACT;
import static lv.terminbot.people.Relation.COORDINATOR;
import static lv.terminbot.people.Relation.DEPUTY;
import static lv.terminbot.people.Relation.HEAD;
import static lv.terminbot.people.Relation.LET_IN;
import static lv.terminbot.people.Relation.OWNER;
import static lv.terminbot.people.Relation.READER_OF_A_GROUP;
import static lv.terminbot.people.Relation.SELF;

import java.util.Set;
import lv.terminbot.plan.InstitutionCode;

/**
 * Who may see and do what: all of it, and nowhere else. Whoever shows or changes a thing asks here,
 * at each read, with the person as they are now; {@link Policy} says which right each wish needs.
 * What is given to a reader of a group may be said before others.
 */
public enum Right {
  READ_PLAN("see the plan, its dates and money, who has answered and who owes", READER_OF_A_GROUP),
  READ_REPORT(
      "see what was submitted: state, words, when, for which institution", READER_OF_A_GROUP),
  READ_EVIDENCE(
      "see attachments: their names, the words under them, what is in them",
      CONTACT,
      DEPUTY,
      HEAD,
      COORDINATOR),
  READ_AUTHOR("see who wrote a report and who signed it", CONTACT, DEPUTY, COORDINATOR),
  READ_DECISION(
      "see that a report was accepted or returned, and with which question",
      CONTACT,
      DEPUTY,
      COORDINATOR),
  READ_NOTE("see what coordinators note for themselves", COORDINATOR),
  READ_COMPLETION(
      "see how a report stands on the completion scale before it is published", COORDINATOR),
  READ_OWN_TASKS("see what one's own institutions owe, and what was returned to them", LET_IN),
  READ_WHOLE_CYCLE(
      "have authors, decisions and attachments of all institutions in the files of a cycle",
      COORDINATOR),
  REPORT(
      "begin, write, submit and take back a report for an institution",
      CONTACT,
      DEPUTY,
      COORDINATOR),
  USE_DRAFT("see a draft, change it, submit it, give it up", OWNER),
  TAKE_OVER_DRAFT("go on with what a colleague has begun", CONTACT, DEPUTY),
  SIGN("see a draft that waits for a signature, sign it or give it back", HEAD),
  DECIDE_ON_REPORT("accept, return and annotate a report", COORDINATOR),
  CLOSE_CHALLENGE("mark a challenge as solved", CONTACT, DEPUTY, COORDINATOR),
  ASK_FOR_TIME("ask for more time", CONTACT, DEPUTY, COORDINATOR),
  GIVE_TIME("give more time and take it back", COORDINATOR),
  ASK_COORDINATOR("ask the coordinators something and see what they answered", LET_IN),
  ANSWER_QUESTION("see what is asked of the coordinators, and answer it", COORDINATOR),
  RUN_CYCLES("change, open and close reporting cycles and their reminders", COORDINATOR),
  CHANGE_PLAN("have the plan as a table, change it by one that is sent back", COORDINATOR),
  NUDGE("remind out of turn, pause what is sent unasked", COORDINATOR),
  READ_RECORD(
      "see who changed what, who was told what, who cannot be reached, who is away; send it again",
      COORDINATOR),
  MANAGE_PEOPLE("see names, roles and links of people; let in, remove, revoke", COORDINATOR),
  HAND_OVER("hand over to a colleague, or bring one in", CONTACT),
  BE_AWAY("be away, with a colleague in one's place", CONTACT, DEPUTY),
  CHOOSE_NEWS("choose how and where news are told", COORDINATOR),
  ORDER_FILE("order a file or picture of what may be seen", LET_IN),
  ORDER_ARCHIVE("order the archive with all attachments and authors", COORDINATOR),
  USE_OWN_SETTINGS("use one's own language, zone and reminders, and get help", LET_IN),
  HAVE_OWN_DATA(
      "see, take home and delete what is kept of oneself: who has no role any more, too", SELF),
  JOIN(
      "open a join link and say whose it is: who holds the link, let in or not", READER_OF_A_GROUP);

  private final String what;

  @SuppressWarnings("ImmutableEnumChecker") // it is a copy that nothing can change
  private final Set<Relation> holders;

  /**
   * @param what one may do who has it
   */
  Right(String what, Relation... holders) {
    this.what = what;
    this.holders = Set.of(holders);
  }

  /** Whether this person has it for anything at all. */
  public boolean isHeldBy(Person person) {
    return isHeldBy(person, Thing.ANY);
  }

  /** Whether this person has it for what is of this institution. */
  public boolean isHeldBy(Person person, InstitutionCode institution) {
    return isHeldBy(person, Thing.of(institution));
  }

  /** Whether this person has it for this thing. */
  public boolean isHeldBy(Person person, Thing thing) {
    return holders.stream().anyMatch(relation -> relation.isThatOf(person, thing));
  }

  /** Whether it may be used before others. */
  public boolean isPublic() {
    return holders.contains(READER_OF_A_GROUP) && this != JOIN;
  }

  /** What one may do who has it, for the page that an officer reads. */
  public String what() {
    return what;
  }
}
