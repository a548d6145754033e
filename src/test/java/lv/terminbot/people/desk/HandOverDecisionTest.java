package lv.terminbot.people.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.people.Membership;
import lv.terminbot.people.People;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Role;
import lv.terminbot.plan.InstitutionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contact brings in a colleague, and a coordinator decides. */
class HandOverDecisionTest {
  private static final InstitutionCode FM = new InstitutionCode("FM");
  @TempDir private Path data;
  @TempDir private Path plans;
  private DeskBot bot;
  private Someone anna;
  private Someone dace;

  /** TM wants a coordinator to agree, FM does not. */
  @BeforeEach
  void aContactOfEach() throws IOException {
    var plan = Files.readString(Path.of("config/plans/ogp-lv-2022-2025.yaml"));
    Files.writeString(
        plans.resolve("plan.yaml"),
        plan.replace("  - code: TM\n", "  - code: TM\n    handOver: approve\n"));
    bot = DeskBot.at("2024-01-05T11:00", data, plans);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private static String link(String told) {
    return told.replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1");
  }

  private void opens(Someone who, String code) {
    who.says("/start " + code);
    who.taps("Jā, tas esmu es");
    bot.quiet();
  }

  private Someone added(Someone by) {
    by.says("nodot");
    var colleague = bot.stranger();
    opens(colleague, link(by.taps("Pievienot kolēģi")));
    return colleague;
  }

  private void joins(Someone who, Role role, InstitutionCode institution) {
    var people = bot.bean(People.class);
    var known = people.find(new PersonId(who.id())).orElseThrow();
    people.put(known.joining(new Membership(role, Optional.of(institution))));
  }

  private List<String> contactsOf(String institution) {
    return bot.column(
        "person", "membership", "role = 'contact' and institution = '" + institution + "'");
  }

  @Test
  void whoIsOnlyAddedWithAConsentStaysBesideTheGiver() {
    var ilze = added(dace);
    assertThat(anna.lastShown()).contains("grib kļūt par TM kontaktpersonu", "Uzaicināja");
    assertThat(ilze.lastShown()).contains("vēl jālemj koordinatoram");

    assertThat(anna.taps("Apstiprināt")).contains("tagad ir TM kontaktpersona. Uzaicināja");

    bot.quiet();
    assertThat(contactsOf("TM"))
        .containsExactlyInAnyOrder(Long.toString(dace.id()), Long.toString(ilze.id()));
  }

  @Test
  void nobodyButACoordinatorAgreesAndThatOnce() {
    var ilze = added(dace);
    var code = anna.codeOf("Apstiprināt");

    assertThat(dace.forges(code)).contains("lemj koordinators");
    assertThat(contactsOf("TM")).doesNotContain(Long.toString(ilze.id()));
    anna.taps("Apstiprināt");
    assertThat(anna.forges(code)).contains("jau ir izlemts");
  }

  @Test
  void whoWasAContactBeforeRemainsOneThoughTheColleagueIsRefused() {
    var janis = bot.contactOf("FM");
    var inga = bot.contactOf("FM");
    var code = refusable(janis, inga);

    anna.forges(code);

    assertThat(contactsOf("FM"))
        .containsExactlyInAnyOrder(Long.toString(janis.id()), Long.toString(inga.id()));
  }

  /** Whoever comes is a contact already by the time the link is used. */
  private String refusable(Someone giver, Someone taker) {
    giver.says("nodot");
    var code = link(giver.taps("Nodot un aiziet"));
    opens(taker, code);
    return anna.codeOf("Noraidīt");
  }

  @Test
  void whoIsAContactAlreadyIsOneAfterTheConsentAndBeforeIt() {
    dace.says("nodot");
    var code = link(dace.taps("Nodot un aiziet"));
    var ilze = bot.contactOf("FM");
    opens(ilze, code);
    joins(ilze, Role.CONTACT, new InstitutionCode("TM"));

    anna.taps("Apstiprināt");
    bot.quiet();

    assertThat(contactsOf("TM")).containsExactly(Long.toString(ilze.id()));
    assertThat(bot.column("joined", "hand_over", "true").getFirst()).isIn("0", "false");
  }

  @Test
  void measuresAloneGoToNobodyButAColleagueCanBeBroughtIn() {
    joins(dace, Role.CONTACT, FM);

    assertThat(dace.says("nodod 3.2 kolēģim"))
        .contains("3.2 vien citam nodot nevar", "Varat pievienot kolēģi");
    assertThat(dace.buttons()).contains("Pievienot kolēģi (TM)", "Pievienot kolēģi (FM)");
    assertThat(dace.buttons()).noneMatch(label -> label.startsWith("Nodot un aiziet"));
    assertThat(dace.says("nodod Kristīnei Ozolai")).contains("Kristīne");
  }
}
