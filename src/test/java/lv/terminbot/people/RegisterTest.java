package lv.terminbot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Doubtful;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Language;
import lv.terminbot.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who can be asked to sign, to stand in, and how people are named to a coordinator. */
class RegisterTest {
  private static final InstitutionCode TM = new InstitutionCode("TM");
  private static final InstitutionCode FM = new InstitutionCode("FM");
  @TempDir private Path data;
  private DeskBot bot;
  private Register register;
  private Someone dace;

  @BeforeEach
  void aContact() {
    bot = DeskBot.at("2024-01-05T10:00", data);
    bot.someone(Bot.ANNA).says("/start");
    dace = bot.contactOf("TM");
    register = bot.bean(Register.class);
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private Person known(long id, String name, Reach reach, Membership... roles) {
    var person =
        new Person(new PersonId(id), name, Language.LATVIAN, true, Set.of(roles)).reachable(reach);
    bot.bean(People.class).put(person);
    return person;
  }

  private static Membership as(Role role, InstitutionCode institution) {
    return new Membership(role, Optional.of(institution));
  }

  @Test
  void aHeadWhoStoppedTheBotOrIsAnothersIsNotAskedToSign() {
    var head = known(11, "Vadītāja", Reach.REACHABLE, as(Role.HEAD, TM));
    known(12, "Apturējis", Reach.STOPPED, as(Role.HEAD, TM));
    known(13, "Cits", Reach.REACHABLE, as(Role.HEAD, FM));

    assertThat(register.headsOf(TM)).containsExactly(head);
  }

  @Test
  void onlyWhoCanBeWrittenToAndReportsForTheSameStandsIn() {
    var colleague = known(11, "Kolēģe", Reach.REACHABLE, as(Role.DEPUTY, TM));
    known(12, "Apturējis", Reach.STOPPED, as(Role.CONTACT, TM));
    known(13, "Cits", Reach.REACHABLE, as(Role.CONTACT, FM));

    var who = register.find(new PersonId(dace.id())).orElseThrow();
    assertThat(register.colleagues(who)).containsExactly(colleague);
  }

  @Test
  void aRoleThatSomebodyHasIsGivenOnce() {
    var roles = bot.bean(Roles.class);
    var before = bot.count("trail", "what = 'role.given'");
    var who = register.find(new PersonId(dace.id())).orElseThrow();

    var now = roles.give(Optional.empty(), who, as(Role.DEPUTY, TM));
    roles.give(Optional.empty(), now, as(Role.DEPUTY, TM));

    assertThat(bot.count("trail", "what = 'role.given'")).isEqualTo(before + 1);
  }

  @Test
  void theFirstCoordinatorGetsNoLinkBeforeTheBotKnowsItsNameOrOnceThereIsOne(@TempDir Path other) {
    assertThat(firstLink(bot)).isEmpty();
    try (var empty = DeskBot.at("2024-01-05T10:00", other, Path.of("config", "plans"), Set.of())) {
      assertThat(firstLink(empty)).isEmpty();
      assertThat(empty.bean(FirstCoordinatorLink.class).renew()).isPresent();
      assertThat(firstLink(empty)).isEmpty();
      assertThat(empty.count("join_link", "true")).as("the earlier one holds").isOne();
    }
  }

  private static Optional<String> firstLink(Bot bot) {
    var links = bot.bean(JoinLinks.class);
    var unnamed = new JoinLinkMaker(links, Optional::empty, bot.clock());
    return new FirstCoordinatorLink(bot.bean(People.class), links, unnamed).renew();
  }

  @Test
  void recipientsAreNamedWithTheirInstitutionsAndAGroupIsOne() {
    var named = recipients(LongStream.of(dace.id(), -5, 99, dace.id()).boxed().toList());

    assertThat(named).isEqualTo("Janis (TM), darba grupa, 99");
    known(11, "Kristīne", Reach.REACHABLE, Membership.COORDINATOR);
    assertThat(recipients(List.of(11L))).isEqualTo("Kristīne");
  }

  @Test
  void ofManyRecipientsTheFirstAreNamedAndTheOthersCounted() {
    assertThat(recipients(LongStream.rangeClosed(101, 120).boxed().toList())).endsWith(", 120");
    assertThat(recipients(LongStream.rangeClosed(101, 123).boxed().toList()))
        .endsWith(", 120 un vēl 3");
  }

  private String recipients(List<Long> chats) {
    var messages =
        chats.stream()
            .map(
                id ->
                    new Doubtful(
                        new OutgoingId(id), new ChatId(id), Instant.EPOCH, Optional.empty()))
            .toList();
    return bot.bean(Recipients.class)
        .name(messages, bot.bean(Texts.class).in(Language.LATVIAN))
        .visible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "Brisele", "Eiropa/"})
  void aZoneThatIsNoneIsSaidToBeNone(String written) {
    var who = register.find(new PersonId(dace.id())).orElseThrow();

    var page = bot.bean(Zones.class).ask(who, written).page();

    assertThat(page.text().toString()).contains("Laika joslas „" + written + "” nav");
  }
}
