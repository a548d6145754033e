package lv.terminbot.oversight;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.terminbot.people.PersonId;
import lv.terminbot.text.Phrases;

/**
 * What an entry of the trail is about, in the reader's language. The entries themselves are kept as
 * they were written, in one language for all time; institutions, numbers and texts are shown so.
 */
final class TrailWords {
  private static final Pattern PERSON = Pattern.compile("person (-?[0-9]{1,18})");
  private static final Pattern KIND =
      Pattern.compile(
          "^(work group|group of|file order|of report|of a draft|unused links|all institutions"
              + "|at their own wish|kept long enough|link|report|plan|cycle|text|question|objection"
              + "|nudge|institution|extension|day|challenge|broadcast|attachment|settings|pause"
              + "|database|codes?)(?=\\s|$)");
  private static final Pattern ROLE =
      Pattern.compile("^(contact|deputy|head|observer|coordinator)(?: (\\S+))?$");

  private final Phrases phrases;
  private final Function<PersonId, String> name;

  TrailWords(Phrases phrases, Function<PersonId, String> name) {
    this.phrases = phrases;
    this.name = name;
  }

  String about(String about) {
    return named(KIND.matcher(about).replaceFirst(kind -> quoted(kind(kind.group(1)))));
  }

  /** A line of what was before, or what came after: who has which role now. */
  String change(String line) {
    var role = ROLE.matcher(line);
    return role.matches() ? role(role) : named(line);
  }

  private String role(MatchResult role) {
    var called = phrases.plain("people.role." + role.group(1));
    return Optional.ofNullable(role.group(2)).map(code -> called + " " + code).orElse(called);
  }

  private String kind(String kind) {
    return phrases.plain("oversight.trail.kind." + kind.replace(' ', '-'));
  }

  private String named(String text) {
    return PERSON
        .matcher(text)
        .replaceAll(person -> quoted(name.apply(new PersonId(Long.parseLong(person.group(1))))));
  }

  private static String quoted(String text) {
    return java.util.regex.Matcher.quoteReplacement(text);
  }
}
