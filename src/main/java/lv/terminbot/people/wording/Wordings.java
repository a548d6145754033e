package lv.terminbot.people.wording;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.text.Language;

/** The texts in the words of coordinators, with all earlier ones. */
public interface Wordings {

  /**
   * Words for a text.
   *
   * @param words empty for those that come with the program
   */
  record Version(
      long id, Wording wording, Language language, String words, PersonId by, Instant at) {}

  /** The words in force; empty for those that come with the program. */
  Optional<String> find(Wording wording, Language language);

  /** Those that were in force or are, the newest first. */
  List<Version> versions(Wording wording, Language language);

  Optional<Version> version(long id);

  /** Keeps words that are shown before they are used; part of the caller's commit. */
  Version show(Version shown);

  /** Lets them be used from now on; false if they were dropped or are used already. */
  boolean use(long id, Instant at);

  void drop(long id);
}
