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

/** Reports of several measures, and of several people on one measure. */
class SeveralReportsTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone liga;

  @BeforeEach
  void afterTheInvitation() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    liga = bot.contactOf("VAS");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aBatchKeepsTheQuestionsThatRemainAndItsReceiptCountsOnce() {
    liga.joins("TM");
    liga.joins("VID");
    liga.says("1.1 pabeigts: viss nodots\n1.3 procesā: notiek semināri\n3.2 pabeigts: līgums");
    var receipt = liga.taps("✅ Apstiprināt 2 pilnās");

    assertThat(receipt).contains("Kvīts Nr. 1", "Kvīts Nr. 2", "VAS vēl jāatskaitās par 3");
    assertThat(receipt.split("vēl jāatskaitās")).hasSize(2);
    assertThat(receipt).contains("3.2</b> vēl nav iesniegts: Kuras institūcijas vārdā?");
    assertThat(liga.taps("Atskaitīties par 3.2")).contains("Kuras institūcijas vārdā?");
    assertThat(liga.taps("TM")).contains("3. no 6");
    assertThat(liga.taps("Pārlasīt visu")).contains("līgums");
  }

  @Test
  void twoContactsSeeEachOthersDraftAndDoNotOverwriteOneAnother() {
    var inga = bot.contactOf("VAS");
    liga.says("atskaite 1.1");
    liga.taps("🔵 procesā");
    liga.says("Līgas teksts");
    inga.says("atskaite 1.1");
    assertThat(inga.buttons()).anyMatch(b -> b.startsWith("Turpināt, ko iesāka"));
    inga.taps("🟠 kavējas");
    inga.says("Ingas teksts");
    inga.taps("Pārlasīt visu");
    liga.taps("Pārlasīt visu");
    liga.taps(CONFIRM);

    assertThat(inga.taps(CONFIRM)).contains("Pa to laiku", "Nr. 1", "Līgas teksts", "Ingas teksts");
    assertThat(bot.count("progress_update", "1 = 1")).isEqualTo(1);
    inga.taps(CONFIRM);
    assertThat(inga.lastWith("Kvīts Nr. 2")).contains("Ingas teksts");
    assertThat(anna.says("/history 1.1"))
        .contains("Līgas teksts", "<s>Līgas</s> <u>Ingas</u> teksts");
  }

  @Test
  void severalMeasuresInOneMessageAreShownTogetherAndSubmittedWithOneTap() {
    assertThat(
            liga.says("1.1 pabeigts: viss nodots\n1.3 procesā: notiek semināri\n9.9 pabeigts: nav"))
        .contains("viss nodots", "notiek semināri", "9.9 plānā nav");
    var code = liga.codeOf("✅ Apstiprināt visas 2");
    assertThat(liga.taps("✅ Apstiprināt visas 2")).contains("Kvīts Nr. 1", "Kvīts Nr. 2");
    assertThat(liga.forges(code)).doesNotContain("Kvīts");
    assertThat(bot.count("progress_update", "1 = 1")).isEqualTo(2);
  }

  @Test
  void whatCoResponsibleInstitutionsSayStandsApartOnTheCard() {
    liga.says("1.1 procesā: mūsu daļa");
    liga.taps(CONFIRM);
    var vita = bot.contactOf("VK");
    vita.says("1.1 kavējas: otra daļa");
    vita.taps(CONFIRM);
    var card = anna.says("status 1.1");
    assertThat(card).contains("mūsu daļa", "VAS, ", "otra daļa", "VK, ", "OGP skalā");
    assertThat(vita.says("status 1.1")).doesNotContain("OGP skalā");
  }

  @Test
  void ofABatchTheOneThatIsCompleteIsConfirmedWithATapAndTheRestIsAskedFor() {
    liga.says("1.1 pabeigts: viss nodots\n1.3 procesā\n4.1: nolikums nosūtīts partneriem");

    assertThat(liga.taps("✅ Apstiprināt 1 pilno"))
        .contains("Kvīts Nr. 1", "viss nodots")
        .contains("1.3</b> vēl nav iesniegts: Kas paveikts?")
        .contains("4.1</b> vēl nav iesniegts: Kāds ir pasākuma stāvoklis?");
    assertThat(bot.count("progress_update", "true")).isEqualTo(1);
    assertThat(liga.taps("Atskaitīties par 1.3")).contains("Kas paveikts?");
    liga.says("Semināri notiek");
    assertThat(liga.taps("Pārlasīt visu")).contains("Semināri notiek");
  }
}
