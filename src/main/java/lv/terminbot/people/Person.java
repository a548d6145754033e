package lv.terminbot.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import lv.terminbot.text.PersonMark;
import lv.terminbot.text.Word;

/**
 * Somebody who was let in.
 *
 * @param name as Telegram shows it
 * @param reachable false once the person has stopped the bot
 * @param zone in which their office hours are; that of the program where none is chosen
 */
public record Person(
    PersonId id,
    String name,
    Language language,
    boolean reachable,
    Set<Membership> memberships,
    Optional<ZoneId> zone) {
  private static final int SHORTEST_STEM = 3;
  private static final int LONGEST_ENDING = 3;

  public Person {
    memberships = Set.copyOf(memberships);
  }

  /** Somebody who has chosen no zone. */
  public Person(
      PersonId id, String name, Language language, boolean reachable, Set<Membership> memberships) {
    this(id, name, language, reachable, memberships, Optional.empty());
  }

  /** In this zone; in that of the program for none. */
  public Person living(Optional<ZoneId> other) {
    return new Person(id, name, language, reachable, memberships, other);
  }

  /** The name as it stands in messages to others, where it is found when it is to go. */
  public Html written() {
    return new PersonMark(id.value()).around(name);
  }

  public boolean is(Role role) {
    return memberships.stream().anyMatch(m -> m.role() == role);
  }

  /** The institutions this person may report for, by code. */
  public List<InstitutionCode> institutions() {
    return memberships.stream()
        .filter(m -> m.role() != Role.HEAD)
        .map(Membership::institution)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
  }

  /** Those for which this person holds this role, by code. */
  public List<InstitutionCode> institutions(Role role) {
    return memberships.stream()
        .filter(m -> m.role() == role)
        .flatMap(m -> m.institution().stream())
        .sorted()
        .toList();
  }

  public boolean isContactOf(InstitutionCode institution) {
    return memberships.contains(Membership.contact(institution));
  }

  public boolean reportsFor(InstitutionCode institution) {
    return institutions().contains(institution);
  }

  /** The same person without any role: who may see what everybody may see, and no more. */
  public Person amongOthers() {
    return new Person(id, name, language, reachable, Set.of(), zone);
  }

  public Person speaking(Language other) {
    return new Person(id, name, other, reachable, memberships, zone);
  }

  public Person reachable(Reach reach) {
    return new Person(id, name, language, reach == Reach.REACHABLE, memberships, zone);
  }

  public Person named(String other) {
    return new Person(id, other, language, reachable, memberships, zone);
  }

  public Person joining(Membership membership) {
    var more =
        Stream.concat(memberships.stream(), Stream.of(membership)).collect(Collectors.toSet());
    return new Person(id, name, language, reachable, more, zone);
  }

  /** Without this role. */
  public Person leaving(Membership membership) {
    var left = memberships.stream().filter(m -> !m.equals(membership)).collect(Collectors.toSet());
    return new Person(id, name, language, reachable, left, zone);
  }

  /** Whether somebody means this person by it, in whatever case the name is written. */
  public boolean isCalled(String named) {
    var parts = Word.folded(name);
    return Word.folded(named).stream()
        .allMatch(written -> parts.stream().anyMatch(part -> isForm(part, written)));
  }

  /** "Ilze" and "Ilzei": one but for the ending. */
  private static boolean isForm(String one, String other) {
    var shorter = Math.min(one.length(), other.length());
    var common = 0;
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return one.equals(other)
        || (common >= SHORTEST_STEM
            && Math.max(one.length(), other.length()) - common <= LONGEST_ENDING);
  }
}
