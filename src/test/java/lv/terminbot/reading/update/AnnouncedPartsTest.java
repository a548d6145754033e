package lv.terminbot.reading.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a report by the words before them, with a sign or dictated without any. */
class AnnouncedPartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.1 procesā, problēmas ar finansējumu | challenges | problēmas ar finansējumu",
        "3.1 procesā, problēma ar pasākumu ir nauda | challenges | nauda",
        "problēmas ar 3.1: nav naudas | challenges | nav naudas",
        "3.1 in progress, problems with staff | challenges | problems with staff",
        "3.1 procesā, tālāk rīkosim semināru | next | rīkosim semināru",
        "3.1 procesā, plāns plānojam rīkot semināru | next | plānojam rīkot semināru",
        "3.1 procesā. Izaicinājums bija tāds, ka trūka laika | challenges | trūka laika",
        "3.1 procesā. Lielākais risks ir tas, ka nav datu | challenges | nav datu",
        "6.1 procesā notika divas tikšanās nākamais solis domnīca martā | next | domnīca martā",
        "3.1 procesā, saite https://data.gov.lv/lv | evidence | https://data.gov.lv/lv"
      })
  void aPartIsToldBehindItsName(String said, String part, String told) {
    assertThat(Told.one(said).answers()).isEqualTo(Map.of(part, told));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6.1 procesā notika divas tikšanās nav problēmu kopumā viss labi",
        "6.1 procesā notika divas tikšanās bez problēmām",
        "6.1 procesā notika divas tikšanās grūtības nav bijušas nekādas",
        "6.1 procesā notika divas tikšanās izņemot risku plānu viss gatavs",
        "6.1 procesā notika divas tikšanās un nākamais solis 6.2 ir jauns",
        "6.1 procesā. Galvenais izaicinājums, protams, laiks",
        "6.1 procesā, izaicinājumi šobrīd vēl joprojām tikai jau arī tagad",
        "6.1 procesā. Rezultāts ir pabeigts",
        "6.1 procesā. Nākamais solis"
      })
  void aNameThatAnnouncesNothingIsPartOfWhatIsTold(String said) {
    assertThat(Told.one(said).answers()).isEmpty();
    assertThat(said).endsWith(Told.one(said).text());
    assertThat(Told.one(said).text()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.1 procesā. Izaicinājumi: 5.1 pabeigts",
        "3.1 procesā, problēma un 5.1 pabeigts",
        "3.1 procesā. Nākamais solis 5.1 pabeigts"
      })
  void noPartIsToldByTheNextMeasure(String said) {
    assertThat(Told.several(said)).extracting(u -> u.answers().size()).containsExactly(0, 0);
    assertThat(Told.several(said).getLast().text()).isEmpty();
  }

  @Test
  void whatJoinsTheNextMeasureIsNoWordOfThisOne() {
    assertThat(Told.several("3.1 procesā, notika apspriede un 5.1 pabeigts").getFirst().text())
        .isEqualTo("notika apspriede");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5.2 procesā, notika darbnīca, semināru rīkosim martā, rezultātus publicēsim maijā"
            + " | notika darbnīca | semināru rīkosim martā, rezultātus publicēsim maijā | ",
        "5.2 procesā, notika darbnīca, nepietika naudas, semināru rīkosim martā"
            + " | notika darbnīca | semināru rīkosim martā | nepietika naudas",
        "5.2 procesā, notika darbnīca, semināru rīkosim martā, nepietika naudas, visu publicēsim"
            + " | notika darbnīca, semināru rīkosim martā | visu publicēsim | nepietika naudas",
        "5.2 procesā, notika darbnīca, semināru rīkosim martā. Nākamais solis: domnīca"
            + " | notika darbnīca, semināru rīkosim martā. | domnīca | "
      })
  void whatIsYetToComeStandsBehindWhatWasDone(
      String said, String done, String next, String challenges) {
    var update = Told.one(said);

    assertThat(update.text()).isEqualTo(done);
    assertThat(update.answers().get("next")).isEqualTo(next);
    assertThat(update.answers().get("challenges")).isEqualTo(challenges);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pievieno 5.2 saiti uz sadaļu, https://data.gov.lv/lv | https://data.gov.lv/lv",
        "'pievieno 5.2 saiti uz jauno sadaļu\nhttps://data.gov.lv/lv' | https://data.gov.lv/lv",
        "pieliec 4.3 video no pasākuma https://mk.gov.lv/x un foto"
            + " | video no pasākuma https://mk.gov.lv/x un foto",
        "add to 5.2 the video https://mk.gov.lv/x of our workshop"
            + " | the video https://mk.gov.lv/x of our workshop",
        "5.2: notika darbnīca, skat. https://data.gov.lv/lv | https://data.gov.lv/lv"
      })
  void aLinkThatIsAddedIsEvidence(String said, String evidence) {
    assertThat(Told.one(said).answers()).isEqualTo(Map.of("evidence", evidence));
    assertThat(Told.one(said).text()).doesNotContain("saiti");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.2 procesā, https://data.gov.lv/lv ir jaunā sadaļa",
        "5.2 procesā, jaunā sadaļa https://data.gov.lv/lv jau"
      })
  void aLinkWithinASentenceStaysThere(String said) {
    assertThat(Told.one(said).answers()).isEmpty();
    assertThat(Told.one(said).text()).contains("https://data.gov.lv/lv").contains("jaunā sadaļa");
  }
}
