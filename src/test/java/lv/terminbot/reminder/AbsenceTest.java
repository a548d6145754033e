package lv.terminbot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is away is stood in for; whoever does not answer is followed by deputy and head. */
class AbsenceTest {
  @TempDir private Path data;
  private DeskBot bot;
  private Someone janis;
  private Someone dace;

  @BeforeEach
  void twoContactsOfOneInstitution() {
    bot = DeskBot.at("2024-01-15T10:00", data);
    bot.itIs("2024-01-15T10:01");
    janis = bot.contactOf("TM");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whoIsAwayHearsNothingAndWhoStandsInHearsIt() {
    var inga = bot.contactOf("VAS");
    inga.says("prom līdz 26.01.");
    assertThat(inga.says("jā")).contains("Kolēģa", "koordinators to redz");
    assertThat(janis.says("prom līdz 26.01.")).contains("Vai atzīmēt", "26. janvārim");
    assertThat(janis.taps("✅ Jā, atzīmēt")).contains("Kas pa to laiku");
    var away = janis.shown().size();
    assertThat(janis.taps("Janis")).contains("atgādinājumus saņems");
    bot.quiet();
    assertThat(dace.lastShown())
        .contains("lūdz jūs aizvietot", "no 2024. gada 15. janvāra līdz 2024. gada 26. janvārim");
    assertThat(bot.someone(Bot.ANNA).says("kas ir prom")).contains("aizvieto", "26. janvārim");
    assertThat(dace.says("kas ir prom")).contains("tikai koordinators");

    bot.itIs("2024-01-22T09:00");
    assertThat(janis.shown()).hasSize(away + 1);
    assertThat(dace.lastShown()).contains("vēl 14 dienu");
    assertThat(inga.lastShown()).as("nothing is forgotten").contains("vēl 14 dienu");

    bot.itIs("2024-01-29T09:00");
    assertThat(janis.lastShown()).as("back again").contains("vēl 7 dienas");
  }

  @Test
  void nothingIsKeptOfAnAbsenceUntilWhatWasUnderstoodIsAgreedTo() {
    assertThat(janis.says("no 5. februāra divas nedēļas esmu atvaļinājumā, mani aizvieto Ilze"))
        .contains("no 2024. gada 5. februāra līdz 2024. gada 18. februārim")
        .contains("„Ilze” nav starp jūsu institūcijas kontaktpersonām");
    assertThat(bot.count("absence", "true")).isZero();
    assertThat(janis.says("nē")).contains("neatzīmēju");
    assertThat(bot.count("absence", "true")).isZero();
    assertThat(janis.says("I am on leave until the end of February"))
        .contains("no 2024. gada 15. janvāra līdz 2024. gada 29. februārim");
    janis.says("jā");
    assertThat(bot.count("absence", "true")).isEqualTo(1);
  }

  @Test
  void twoWhoWouldStandInForEachOtherAreRefusedAndAChainEndsAtWhoeverIsThere() {
    var inga = bot.contactOf("TM");
    janis.says("prom līdz 31.01.");
    janis.says("jā");
    janis.forges(standIn(dace));
    dace.says("prom līdz 31.01.");
    dace.says("jā");

    assertThat(dace.forges(standIn(janis)))
        .contains("Tas nav iespējams: arī", "ir prom", "citu kolēģi");
    assertThat(dace.forges(standIn(inga))).contains("atgādinājumus saņems");
    var before = inga.shown().size();
    bot.itIs("2024-01-22T09:00");

    assertThat(inga.shown()).as("for all three, in one message").hasSize(before + 1);
    assertThat(bot.count("reminder", "outcome = 'told'")).isEqualTo(1);
    assertThat(dace.says("esmu atpakaļ")).contains("Laipni lūdzam atpakaļ");
    assertThat(dace.says("esmu atpakaļ")).contains("nebija atzīmēta");
  }

  @Test
  void anAbsenceThatIsToldOfWhileItLastsBeginsToday() {
    assertThat(janis.says("prom 10.–26. janvārī"))
        .contains("no 2024. gada 15. janvāra līdz 2024. gada 26. janvārim");
  }

  @Test
  void daysThatCannotBeAreToldWithTheRemedy() {
    assertThat(janis.says("prom")).contains("Līdz kurai dienai");
    assertThat(janis.says("prom līdz 31.02.2024")).contains("Tādas dienas kalendārā nav");
    assertThat(janis.says("prom līdz 01.01.2024")).contains("jau ir pagājis");
    assertThat(janis.says("prom no 10.02. līdz 05.02.2024")).contains("vēlāku dienu");
    assertThat(janis.forges(standIn(dace))).contains("vairs neder");
    assertThat(bot.someone(Bot.ANNA).says("prom līdz 31.01.")).contains("prombūtne nav jāatzīmē");
    assertThat(bot.count("absence", "true")).isZero();
  }

  @Test
  void afterTheDeadlineTheDeputyIsToldThenTheHeadThenTheCoordinatorAndThenNobody() {
    var anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    var deputy = joined("/invite VID vietnieks", "vietnieka lomā");
    var head = joined("uzaicini VID vadītājs", "institūcijas vadītāja lomā");
    var inga = bot.contactOf("VID");
    var before = head.shown().size();

    bot.itIs("2024-02-06T09:00");
    assertThat(inga.lastShown()).contains("pirms 1 dienas");
    assertThat(deputy.shown()).hasSize(before);
    bot.itIs("2024-02-08T09:00");
    assertThat(deputy.lastShown()).contains("pirms 3 dienām", "jums ir vietnieka loma (VID)");
    assertThat(head.shown()).hasSize(before);
    bot.itIs("2024-02-12T09:00");
    assertThat(head.lastShown()).contains("pirms 7 dienām", "jums ir vadītāja loma (VID)");
    assertThat(anna.texts()).anyMatch(t -> t.contains("⏳ VID:") && t.contains("vairs nebūs"));

    var told = bot.count("reminder", "outcome = 'told'");
    bot.itIs("2024-02-13T09:00");
    bot.itIs("2024-02-29T09:00");
    assertThat(bot.count("reminder", "outcome = 'told'")).isEqualTo(told);
  }

  @Test
  void theDeputyIsToldAtOnceWhereNoContactCanBeReached() {
    var deputy = joined("/invite FM vietnieks", "FM");

    bot.itIs("2024-01-22T09:00");

    assertThat(deputy.lastShown()).contains("vēl 14 dienu");
    assertThat(deputy.says("3.1 pabeigts: viss")).contains("Vai iesniegt");
  }

  @Test
  void whoStandsInForAnotherInstitutionIsToldWhy() {
    bot.bean(JdbcClient.class)
        .sql("insert into membership (person, role, institution) values (?, 'contact', 'FM')")
        .param(janis.id())
        .update();
    janis.says("prom līdz 26.01.");
    janis.says("jā");
    janis.forges(standIn(dace));

    bot.itIs("2024-01-22T09:00");

    assertThat(dace.lastShown()).contains("aizvietojat kolēģi (FM)", "vēl 14 dienu");
  }

  @Test
  void nobodyIsAwayIsAnAnswerToo() {
    assertThat(bot.someone(Bot.ANNA).says("kas ir prom")).contains("Neviens nav prom");
  }

  private Someone joined(String invitation, String question) {
    var link = bot.someone(Bot.ANNA).says(invitation);
    var somebody = bot.stranger();
    var code = link.replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1");
    assertThat(somebody.says("/start " + code)).contains(question);
    somebody.taps("Jā, tas esmu es");
    return somebody;
  }

  private static String standIn(Someone somebody) {
    return "1Qs|" + Long.toHexString(somebody.id());
  }
}
