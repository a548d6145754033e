package lv.terminbot.people.joining;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.people.JoinLink;
import lv.terminbot.people.JoinLinks;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.Role;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Plans;

/** Which institutions of the plans have no contact, and which of these were invited already. */
public final class NobodyYet {
  /** So many codes are read at a glance. */
  private static final int MOST_CODES = 60;

  private final Plans plans;
  private final Register register;
  private final JoinLinks links;
  private final InvitationOrders orders;
  private final Clock clock;

  public NobodyYet(
      Plans plans, Register register, JoinLinks links, InvitationOrders orders, Clock clock) {
    this.plans = plans;
    this.register = register;
    this.links = links;
    this.orders = orders;
    this.clock = clock;
  }

  /**
   * The institutions without a contact who can be reached.
   *
   * @param toInvite who was not invited yet
   * @param invited who has a link that may still be used, or is just being written to
   */
  public record Missing(List<InstitutionCode> toInvite, List<InstitutionCode> invited) {
    boolean isNobody() {
      return toInvite.isEmpty() && invited.isEmpty();
    }
  }

  /** As of now. */
  public Missing find() {
    var invited = invited();
    var missing =
        plans.institutions().stream()
            .map(Institution::code)
            .filter(code -> register.contactsOf(code).stream().noneMatch(Person::reachable))
            .collect(Collectors.partitioningBy(invited::contains));
    return new Missing(
        missing.getOrDefault(false, List.of()), missing.getOrDefault(true, List.of()));
  }

  /** A link that may still let somebody in, and not as a coordinator. */
  Optional<JoinLink> unused(long id) {
    return links
        .find(id)
        .filter(link -> link.usedAt().isEmpty())
        .filter(link -> clock.instant().isBefore(link.expiresAt()))
        .filter(link -> link.membership().role() != Role.COORDINATOR);
  }

  /** The newest link that may still bring in a contact of this institution. */
  Optional<JoinLink> unused(InstitutionCode institution) {
    return links.alive(clock.instant()).stream()
        .filter(link -> link.membership().equals(Membership.contact(institution)))
        .reduce((_, newest) -> newest);
  }

  /** These codes as they are read, the first of many. */
  static String codes(List<InstitutionCode> all) {
    var shown =
        all.stream()
            .limit(MOST_CODES)
            .map(InstitutionCode::value)
            .collect(Collectors.joining(", "));
    return all.size() > MOST_CODES ? shown + ", …" : shown;
  }

  private Set<InstitutionCode> invited() {
    return Stream.concat(
            links.alive(clock.instant()).stream().map(JoinLink::membership),
            orders.pending().stream())
        .filter(membership -> membership.role() == Role.CONTACT)
        .map(Membership::institution)
        .flatMap(code -> code.stream())
        .collect(Collectors.toSet());
  }
}
