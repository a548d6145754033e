package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coordinator accepts, returns and annotates reports by words. */
class OrderedReviewTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void aWeekBeforeTheDeadline() {
    bot = DeskBot.at("2024-01-29T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-29T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private void daceReports(String line) {
    dace.says(line);
    dace.taps("✅ Apstiprināt");
    bot.quiet();
  }

  @Test
  void aReportIsAcceptedOnceItWasShown() {
    daceReports("3.2 pabeigts: seminārs notika");

    assertThat(anna.says("pieņem TM 3.2")).contains("Pieņemt atskaiti Nr. 1", "seminārs notika");
    assertThat(bot.count("review", "true")).isZero();
    assertThat(anna.says("jā")).contains("Nr. 1 (3.2, TM) ir pieņemta");
    bot.quiet();
    assertThat(dace.lastShown()).contains("ir pieņemta");
    assertThat(anna.says("pieņem Nr. 1")).contains("jau ir izlemts");
  }

  @Test
  void theQuestionOfAReturnStandsBehindTheColon() {
    daceReports("3.2 pabeigts: seminārs notika");

    assertThat(anna.says("atgriez TM 3.2: kāds ir termiņš?"))
        .contains("Atdot atskaiti Nr. 1", "kāds ir termiņš?");
    anna.taps("↩️ Jā, atdot");
    bot.quiet();
    assertThat(dace.lastShown()).contains("ir jautājums", "kāds ir termiņš?");
  }

  @Test
  void withoutAQuestionItIsAskedFor() {
    daceReports("3.2 pabeigts: seminārs notika");

    assertThat(anna.says("atgriez 3.2")).contains("Ko vajag precizēt");
    anna.says("Kur ir saites?");
    bot.quiet();
    assertThat(dace.lastShown()).contains("Kur ir saites?");
  }

  @Test
  void aNoteOnWhatWasNotSubmittedIsSaidToHaveNoPlace() {
    assertThat(anna.says("pieraksti pie 3.2: solīja līdz trešdienai"))
        .contains("Piezīmi pieliek iesniegtai atskaitei")
        .doesNotContain("jālemj");
  }

  @Test
  void ofSeveralItIsAskedWhichAndTheWordsStay() {
    daceReports("3.1 pabeigts: rokasgrāmata publicēta");
    daceReports("3.2 pabeigts: seminārs notika");

    anna.says("atgriez TM: kur ir saites?");
    assertThat(anna.buttons()).containsExactlyInAnyOrder("Nr. 1 · 3.1 TM", "Nr. 2 · 3.2 TM");
    assertThat(anna.taps("Nr. 2 · 3.2 TM")).contains("Nr. 2", "kur ir saites?");
    anna.taps("↩️ Jā, atdot");
    bot.quiet();
    assertThat(dace.lastShown()).contains("3.2 ", "kur ir saites?");
  }

  @Test
  void aNoteIsForCoordinatorsAlone() {
    daceReports("3.2 pabeigts: seminārs notika");
    var before = dace.shown().size();

    assertThat(anna.says("piezīme pie 3.2: zvanīju Dacei")).contains("zvanīju Dacei");
    anna.taps("📝 Jā, saglabāt");

    assertThat(anna.says("vēsture 3.2")).contains("zvanīju Dacei");
    assertThat(dace.says("vēsture 3.2")).doesNotContain("zvanīju");
    assertThat(dace.shown()).hasSize(before + 1);
  }

  @Test
  void whatIsNotThereIsSaidAndNobodyElseDecides() {
    assertThat(anna.says("pieņem VARAM atskaiti")).contains("Nav šādas", "VARAM");
    daceReports("3.2 pabeigts: seminārs notika");
    assertThat(dace.says("pieņem TM 3.2")).contains("tikai koordinators");
    assertThat(bot.count("review", "true")).isZero();
  }

  @Test
  void inEnglishItIsTheSame() {
    anna.says("language english");
    daceReports("3.2 pabeigts: seminārs notika");

    assertThat(anna.says("accept VARAM's report")).contains("no such submitted report", "VARAM");
    assertThat(anna.says("return TM 3.2: where is the evidence?"))
        .contains("Return report No. 1", "where is the evidence?");
    assertThat(anna.says("accept 3.2")).contains("Accept report No. 1");
  }
}
