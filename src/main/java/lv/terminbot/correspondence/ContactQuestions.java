package lv.terminbot.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;

/** All questions to the coordinators. All writing is part of the caller's commit. */
public interface ContactQuestions {

  /** Keeps one that is begun, under a number of the store's choosing, in place of any before. */
  ContactQuestion begin(ContactQuestion begun);

  /** The one of this person that is not asked yet. */
  Optional<ContactQuestion> begun(PersonId person);

  Optional<ContactQuestion> find(long id);

  /** Sends a begun one on with these words; false if it is begun no more. */
  boolean ask(long id, String words, Instant at);

  /** A begun one was not meant. */
  void drop(long id);

  /** Answers an asked one; false if somebody was first, and then nothing has changed. */
  boolean answer(long id, ContactQuestion.Answer answer);

  /** Those that wait for an answer, the oldest first. */
  List<ContactQuestion> waiting();

  /** Those that this person has asked, the newest first, at most so many. */
  List<ContactQuestion> of(PersonId person, int most);

  /** Lets the next words of this coordinator be the answer to this question. */
  void await(PersonId coordinator, AwaitedAnswer awaited);

  Optional<AwaitedAnswer> awaited(PersonId coordinator);

  void awaitNothing(PersonId coordinator);

  /**
   * An answer that is to follow, or to be confirmed.
   *
   * @param words empty while they are to follow
   */
  record AwaitedAnswer(long question, String words, Instant at) {}
}
