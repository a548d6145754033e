package lv.terminbot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.plan.InstitutionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is here, and how a role or a link is taken away. */
class PeopleDeskTest {
  private static final InstitutionCode TM = new InstitutionCode("TM");
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void aCoordinatorAndAContact() {
    bot = DeskBot.at("2024-01-05T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    dace = bot.contactOf("TM");
    dace.says("/help");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void everybodyIsListedWithRolesAndState() {
    assertThat(anna.says("cilvēki")).contains("Cilvēki: 2", "kontaktpersona (TM)", "aktīvs");
    assertThat(dace.says("cilvēki")).contains("pārvalda koordinators").doesNotContain("aktīvs");
  }

  @Test
  void aRoleIsTakenAwayOnceItWasShownWhatThatMeans() {
    anna.says("cilvēki TM");
    anna.taps("1");
    assertThat(anna.taps("Noņemt: kontaktpersona (TM)"))
        .contains("Vai noņemt lomu", "TM paliks 0", "vairs neatbildēs");
    assertThat(bot.count("membership", "person = " + dace.id())).isEqualTo(1);
    var code = anna.codeOf("Noņemt");
    assertThat(dace.forges(code)).contains("pārvalda koordinators");
    assertThat(bot.count("membership", "person = " + dace.id())).isEqualTo(1);

    assertThat(anna.taps("Noņemt")).contains("Loma noņemta");

    bot.quiet();
    assertThat(bot.count("membership", "person = " + dace.id())).isZero();
    assertThat(dace.texts()).anyMatch(told -> told.contains("Jums vairs nav šīs lomas"));
    assertThat(dace.says("status")).contains("pieteikšanās saiti");
    assertThat(bot.column("what || ' ' || before", "trail", "by_person = " + Bot.ANNA))
        .contains("role.taken contact TM");
    assertThat(anna.taps("Noņemt")).contains("vairs nav");
  }

  @Test
  void whoIsMeantByAnOrderInWordsIsShownFirst() {
    assertThat(anna.says("noņem Annu no TM")).doesNotContain("Loma noņemta");
    assertThat(bot.count("membership", "1 = 1")).isEqualTo(2);
  }

  @Test
  void whoIsNotHereCannotBeTakenAwayAndThatIsSaid() {
    assertThat(anna.says("iznem no saraksta vid svetlanu, vina vairs tur nestrada"))
        .contains("VID nav", "svetlanu", "nekas nav noņemts");
    assertThat(anna.says("Noņem Svetlanu no TM")).contains("TM nav", "Svetlanu");
    assertThat(anna.taps("Cilvēki: TM")).contains("kontaktpersona (TM)");
    assertThat(bot.count("membership", "1 = 1")).isEqualTo(2);
  }

  @Test
  void theLastCoordinatorStays() {
    anna.says("/people");
    anna.forges("1Gt|%x|COORDINATOR|".formatted(Bot.ANNA));
    assertThat(anna.lastShown()).contains("pēdējais koordinators");
    anna.forges("1Gx|%x|COORDINATOR|".formatted(Bot.ANNA));
    assertThat(bot.count("membership", "role = 'coordinator'")).isEqualTo(1);
  }

  @Test
  void aRevokedLinkLetsNobodyIn() {
    var code = linkIn(anna.says("uzaicini novērotāju"));
    assertThat(anna.says("pieteikšanās saites")).contains("Derīgas pieteikšanās saites: 1");
    anna.taps("Atsaukt 1.");
    assertThat(anna.taps("Atsaukt")).contains("ir atsaukta");

    assertThat(bot.stranger().says("/start " + code)).contains("neder");
    assertThat(bot.column("what", "trail", "about = 'link 1'"))
        .containsExactly("link.made", "link.revoked");
  }

  @Test
  void whoIsTakenOutOfTheSettingsIsACoordinatorNoMore() {
    bot.close();
    bot = DeskBot.at("2024-01-05T11:00", data, Path.of("config", "plans"), Set.of(Bot.ANNA, 1002L));
    bot.close();

    bot = DeskBot.at("2024-01-05T12:00", data, Path.of("config", "plans"), Set.of(1002L));

    assertThat(bot.column("person", "membership", "role = 'coordinator'")).containsExactly("1002");
    assertThat(bot.bean(Register.class).find(new PersonId(Bot.ANNA))).isEmpty();
  }

  @Test
  void theLinkOfTheFirstStartIsDeadAsSoonAsThereIsACoordinator() {
    var links = bot.bean(JoinLinks.class);
    var code = JoinCode.random();
    links.add(
        new JoinLink(
            0,
            code.hash(),
            Membership.COORDINATOR,
            Optional.empty(),
            bot.clock().instant().plusSeconds(9999),
            Optional.empty(),
            Optional.empty()));

    assertThat(bot.stranger().says("/start " + code.value())).contains("neder");
    bot.restart();
    assertThat(bot.count("join_link", "1 = 1")).isZero();
  }

  @Test
  void aBlockedDeputyWhoIsRemovedIsADeputyNoMore() {
    var people = bot.bean(People.class);
    var deputy = new Membership(Role.DEPUTY, Optional.of(TM));
    people.put(
        people
            .find(new PersonId(dace.id()))
            .orElseThrow()
            .joining(deputy)
            .reachable(Reach.STOPPED));

    anna.forges("1Ax|%x|TM".formatted(dace.id()));

    assertThat(bot.count("membership", "person = " + dace.id())).isZero();
  }

  @Test
  void theTrailCanNeitherBeChangedNorShortened() {
    var sql = bot.bean(JdbcClient.class);
    assertThat(bot.count("trail", "1 = 1")).isPositive();
    assertThatThrownBy(() -> sql.sql("delete from trail").update())
        .hasMessageContaining("only grows");
    assertThatThrownBy(() -> sql.sql("update trail set about = ''").update())
        .hasMessageContaining("only grows");
  }

  private static String linkIn(String told) {
    return told.replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1");
  }
}
