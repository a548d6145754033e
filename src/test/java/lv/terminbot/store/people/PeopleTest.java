package lv.terminbot.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import lv.terminbot.people.JoinLink;
import lv.terminbot.people.JoinLinks;
import lv.terminbot.people.Membership;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Reach;
import lv.terminbot.people.Role;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.store.Together;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

class PeopleTest extends StoreTest {
  private static final Membership VARAM = Membership.contact(new InstitutionCode("VARAM"));
  private static final Membership TM = Membership.contact(new InstitutionCode("TM"));
  private People people;
  private JoinLinks links;

  @BeforeEach
  void thePeople() {
    people = store.get(People.class);
    links = store.get(JoinLinks.class);
  }

  @Test
  void aPersonIsKnownAgainWithAllRoles() {
    var anna = person(6_000_000_000L, Membership.COORDINATOR, VARAM, TM);

    people.put(anna);

    assertThat(people.find(anna.id())).contains(anna);
    assertThat(people.find(new PersonId(7))).isEmpty();
  }

  @Test
  void aChangedPersonReplacesTheOldOne() {
    var anna = person(1001, VARAM, TM);
    people.put(anna);
    var changed =
        new Person(anna.id(), "Anna Ozola", Language.ENGLISH, true, Set.of(VARAM))
            .reachable(Reach.STOPPED);

    people.put(changed);

    assertThat(people.find(anna.id())).contains(changed);
    assertThat(people.with(Role.CONTACT)).containsExactly(changed);
  }

  @Test
  void thoseOfARoleComeOnceEachInTheOrderOfTheirNumbers() {
    var anna = person(1003, VARAM, TM);
    var janis = person(1001, TM);
    people.put(anna);
    people.put(janis);
    people.put(person(1002, Membership.COORDINATOR));

    assertThat(people.with(Role.CONTACT)).containsExactly(janis, anna);
    assertThat(people.with(Role.OBSERVER)).isEmpty();
  }

  @Test
  void ofEightWhoLetTheSamePersonInAllSucceed() throws Exception {
    Together.on(
        8,
        () -> {
          store.commit().run(() -> people.put(person(1001, Membership.COORDINATOR)));
          return true;
        });

    assertThat(people.with(Role.COORDINATOR)).containsExactly(person(1001, Membership.COORDINATOR));
  }

  @Test
  void aJoinLinkIsFoundByItsHashAndRemembersWhoOpenedIt() {
    var made = links.add(link("hash-1", VARAM));

    var opened =
        new JoinLink(
            made.id(),
            made.hash(),
            made.membership(),
            made.madeBy(),
            made.expiresAt(),
            Optional.of(new PersonId(1002)),
            Optional.of(Store.MORNING));
    links.put(opened);

    assertThat(links.withHash("hash-1")).contains(opened);
    assertThat(links.find(made.id())).contains(opened);
    assertThat(links.withHash("hash-2")).isEmpty();
    assertThat(links.find(made.id() + 1)).isEmpty();
  }

  @Test
  void ofEightWhoOpenALinkAtOnceOneHasIt() throws Exception {
    var link = links.add(link("hash-1", VARAM));
    var next = new AtomicLong(2001);

    var opened =
        Together.on(
            8,
            () -> {
              try {
                var opener = new PersonId(next.getAndIncrement());
                store.commit().run(() -> links.put(openedBy(link, opener)));
                return true;
              } catch (OptimisticLockingFailureException slower) {
                return false;
              }
            });

    assertThat(opened).containsOnlyOnce(true);
  }

  @Test
  void onlyTheUnusedLinksOfARoleGo() {
    var used = links.add(link("used", Membership.COORDINATOR));
    links.put(
        new JoinLink(
            used.id(),
            used.hash(),
            used.membership(),
            Optional.empty(),
            used.expiresAt(),
            Optional.of(new PersonId(1002)),
            Optional.of(Store.MORNING)));
    links.add(link("unused", Membership.COORDINATOR));
    links.add(link("contact", VARAM));

    links.removeUnused(Role.COORDINATOR);

    assertThat(links.withHash("unused")).isEmpty();
    assertThat(links.withHash("used")).isPresent();
    assertThat(links.withHash("contact")).isPresent();
  }

  private static JoinLink link(String hash, Membership membership) {
    return new JoinLink(
        0,
        hash,
        membership,
        Optional.of(new PersonId(1001)),
        Store.MORNING.plusSeconds(60),
        Optional.empty(),
        Optional.empty());
  }

  private static JoinLink openedBy(JoinLink link, PersonId opener) {
    return new JoinLink(
        link.id(),
        link.hash(),
        link.membership(),
        link.madeBy(),
        link.expiresAt(),
        Optional.of(opener),
        Optional.empty());
  }

  private static Person person(long id, Membership... memberships) {
    return new Person(
        new PersonId(id), "Anna Bērziņa", Language.LATVIAN, true, Set.of(memberships));
  }
}
