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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a challenge, and what only says that there is none. */
class NoChallengeTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void afterTheInvitation() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private void isAskedForChallenges() {
    dace.says("atskaite 3.1");
    dace.taps("🔵 procesā");
    dace.says("Darba grupa izveidota");
    assertThat(dace.taps("Izlaist")).contains("4. no 6", "Kas kavē");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nav",
        "nē",
        "–",
        "-",
        "none",
        "n/a",
        "N/A.",
        "izaicinājumu nav",
        "Nav izaicinājumu",
        "Šobrīd nav",
        "grūtību nav, paldies",
        "No challenges at the moment",
        "netika novēroti",
        "Nav konstatētas būtiskas problēmas",
        "Īsti nav",
        "neesam saskārušies ar grūtībām",
        "nav ko piebilst",
        "n.a.",
        "None identified",
        "nothing to report",
        "Viss notiek pēc plāna.",
        "šķēršļu nav, viss rit pēc plāna",
        "Nav. Darbs norit kā plānots",
        "nekas nekavē",
        "nope",
        "OK"
      })
  void wordsForNoneOpenNoChallengeAndStandAsTheyWereSaid(String none) {
    isAskedForChallenges();

    assertThat(dace.says(none)).contains("5. no 6");
    assertThat(dace.taps("Pārlasīt visu")).contains("Izaicinājumi:</b> " + none);
    dace.taps(CONFIRM);

    assertThat(bot.count("challenge", "true")).isZero();
    assertThat(anna.says("izaicinājumi")).contains("Neatrisinātu izaicinājumu nav");
  }

  @Test
  void aButtonSaysSo() {
    isAskedForChallenges();

    assertThat(dace.taps("Izaicinājumu nav")).contains("5. no 6");
    assertThat(dace.taps("Pārlasīt visu")).contains("Izaicinājumi:</b> Nav");
    dace.taps(CONFIRM);

    assertThat(bot.count("challenge", "true")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nav finansējuma",
        "netika saskaņots",
        "Not approved by the Cabinet",
        "nav speciālistu",
        "No staff",
        "nē, tikai iepirkums",
        "viss rit pēc plāna, bet trūkst cilvēku",
        "nav problēmu, izņemot finansējumu"
      })
  void whatIsLackingIsAChallenge(String lacking) {
    isAskedForChallenges();
    dace.says(lacking);
    dace.taps("Pārlasīt visu");
    dace.taps(CONFIRM);

    assertThat(bot.column("words", "challenge", "true")).containsExactly(lacking);
  }

  @Test
  void aMeasureThatIsDelayedHasItsReasonAsAChallengeShownBeforeItIsSubmitted() {
    assertThat(dace.says("3.1 kavējas: nav finansējuma"))
        .contains("kavējas", "Izaicinājumi:</b> nav finansējuma");
    dace.taps(CONFIRM);

    assertThat(anna.says("izaicinājumi")).contains("TM: nav finansējuma");
  }

  @Test
  void theReasonFollowsWhenTheLineIsSaidAnew() {
    dace.says("3.1 kavējas: nav finansējuma");
    assertThat(dace.says("3.1 kavējas: iepirkums pārsūdzēts"))
        .contains("Izaicinājumi:</b> iepirkums pārsūdzēts")
        .doesNotContain("nav finansējuma");
  }
}
