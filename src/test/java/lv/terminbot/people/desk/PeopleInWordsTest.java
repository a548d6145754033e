package lv.terminbot.people.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People are found by their names, roles and states, and taken out by words. */
class PeopleInWordsTest {
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;

  @BeforeEach
  void aCoordinator() {
    bot = DeskBot.at("2024-01-05T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private Someone called(String name, String institution) {
    var someone = bot.contactOf(institution);
    bot.bean(JdbcClient.class)
        .sql("update person set name = ? where id = ?")
        .params(name, someone.id())
        .update();
    return someone;
  }

  @Test
  void whoIsNamedIsShownWithWhatCanBeTakenAway() {
    called("Ilze Kalniņa", "TM");
    called("Jānis Bērziņš", "FM");

    assertThat(anna.says("noņem kontaktpersonu Ilze Kalniņa"))
        .contains("Ilze Kalniņa", "kontaktpersona (TM)");

    assertThat(anna.taps("Noņemt: kontaktpersona (TM)")).contains("Vai noņemt lomu");
    assertThat(bot.count("membership", "institution = 'TM'")).isOne();
  }

  @Test
  void ofSeveralWhoAreCalledSoOneIsChosen() {
    called("Ilze Kalniņa", "TM");
    called("Ilze Ozola", "FM");

    assertThat(anna.says("noņem kontaktpersonu Ilze")).contains("Kuru cilvēku");

    assertThat(anna.taps("Ilze Ozola · kontaktpersona (FM)")).contains("Ilze Ozola");
    assertThat(anna.says("noņem Ilzi no TM")).contains("Ilze Kalniņa").doesNotContain("Ozola");
  }

  @Test
  void whoIsNotHereIsSaidNotToBe() {
    called("Ilze Kalniņa", "TM");

    assertThat(anna.says("noņem Pēteri")).contains("neatradu");
  }

  @Test
  void aLongListHasPages() {
    bot.knows(LongStream.rangeClosed(5001, 5040), "TM");

    assertThat(anna.says("cilvēki")).contains("Cilvēki: 41", "15. ").doesNotContain("16. ");
    assertThat(anna.taps("Nākamie →")).contains("16. ").doesNotContain("15. ");
    assertThat(anna.taps("Nākamie →")).contains("41. ");
    assertThat(anna.taps("← Iepriekšējie")).contains("16. ");
  }

  @Test
  void whoHasStoppedTheBotAndWhoHasNoRoleAnyMoreAreListed() {
    called("Ilze Kalniņa", "TM");
    called("Jānis Bērziņš", "FM");
    called("Zane Zariņa", "FM");
    bot.bean(JdbcClient.class)
        .sql("update person set reachable = false where name like 'Jānis%'")
        .update();
    bot.bean(JdbcClient.class)
        .sql("delete from membership where person in (select id from person where name like 'Z%')")
        .update();
    anna.says("cilvēki");

    assertThat(anna.taps("Kas apturējis botu"))
        .contains("Cilvēki: 1", "Jānis Bērziņš", "apturējis botu")
        .doesNotContain("Ilze");
    anna.says("cilvēki");
    assertThat(anna.taps("Kam vairs nav lomas"))
        .contains("Zane Zariņa", "vairs nav lomas")
        .doesNotContain("Ilze", "Jānis");
  }

  @Test
  void thoseOfARoleAreListedByItsButtonOfOld() {
    called("Ilze Kalniņa", "TM");

    anna.says("cilvēki");

    assertThat(anna.forges("1Gr|0|CONTACT"))
        .contains("Ilze Kalniņa")
        .doesNotContain("koordinators");
    assertThat(anna.forges("1Gr|0|COORDINATOR")).contains("Cilvēki: 1").doesNotContain("Ilze");
  }

  @Test
  void aContactWhoNamesAColleagueIsToldWhatCanBeHandedOver() {
    var ilze = called("Ilze Kalniņa", "TM");

    assertThat(ilze.says("turpmāk par 3.2 atbildēs Jānis Bērziņš"))
        .contains("atbild par visiem savas institūcijas pasākumiem", "3.2", "Jānis Bērziņš");
    assertThat(bot.count("join_link", "1 = 1")).isZero();

    assertThat(ilze.taps("Pievienot kolēģi")).contains("start=");
    assertThat(ilze.says("manā vietā nāk Jānis Bērziņš")).contains("Jānis Bērziņš");
    assertThat(ilze.taps("Nodot un aiziet")).contains("vairs nebūsiet TM kontaktpersona");
  }

  @Test
  void whoIsNoContactHasNothingToHandOver() {
    assertThat(anna.says("turpmāk par 3.2 atbildēs Jānis Bērziņš"))
        .contains("tikai institūcijas kontaktpersona");
  }

  @Test
  void theListOfLinksHasPagesToo() {
    for (var code : List.of("TM", "FM", "VK", "VARAM", "TM", "FM", "VK", "VARAM", "TM", "FM")) {
      anna.says("uzaicini " + code);
    }
    for (var code : List.of("VK", "VARAM", "TM", "FM", "VK", "VARAM", "TM", "FM", "VK", "TM")) {
      anna.says("uzaicini " + code);
    }

    anna.says("pieteikšanās saites");

    assertThat(anna.taps("Nākamie →")).contains("pieteikšanās saites: 20");
  }
}
