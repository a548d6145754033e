package lv.terminbot.campaign;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** More time in people's own words: how much longer, why without "because", and for whom. */
class ExtensionOwnWordsTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void twoWeeksBeforeTheDeadline() {
    bot = DeskBot.at("2024-01-22T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-22T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
    dace.says("привет");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Līdz 5. neuzrakstīšu, likumprojekts deg. Iedodiet nedēļu klāt. | 12. februārim |"
            + " likumprojekts deg",
        "Дайте ещё недельку по 3.2, начальница ещё не согласовала. | 12. februārim | начальница ещё"
            + " не согласовала",
        "two more weeks for 3.2 please, the minister has not signed | 19. februārim | the minister"
            + " has not signed",
        "Gaidām ministra parakstu. Lūdzu vēl nedēļu par 3.2. | 12. februārim | Gaidām ministra"
            + " parakstu",
        "lūdzu pagarināt 3.2 par nedēļu, gaidām ministra parakstu | 12. februārim | gaidām ministra"
            + " parakstu",
        "3.2 vajag piecas dienas klāt, eksperts saslimis | 10. februārim | eksperts saslimis",
        "Līdz 5.02. nevarēsim, lūdzu 3.2 līdz 15.02., gaidām atzinumu | 15. februārim | gaidām"
            + " atzinumu",
        "The minister is abroad. We need another week for 3.2. | 12. februārim | The minister is"
            + " abroad"
      })
  void aLengthOfTimeIsADayAndWhatElseIsSaidTheReason(String wish, String until, String reason) {
    assertThat(dace.says(wish))
        .as(wish)
        .contains("Vai lūgt koordinatoram", "TM 3.2", until, reason)
        .doesNotContain("Kāds ir iemesls");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lūdzu pagarinājumu līdz 15.02. par 3.2",
        "Nepaspējam, lūdzu pagarināt 3.2 par nedēļu, paldies",
        "Could we have another week for 3.2, please?"
      })
  void whereNoneIsSaidTheReasonIsAsked(String wish) {
    assertThat(dace.says(wish)).as(wish).contains("Kāds ir iemesls");
  }

  @Test
  void someDaysAreNoDayYet() {
    assertThat(dace.says("Lūdzu dažas dienas klāt par 3.2, gaidām atzinumu"))
        .contains("Līdz kurai dienai");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ko vēl gribat no manis dabūt, un vai to var izdarīt šodien pa pusdienlaiku?",
        "Vai līdz dienas beigām?",
        "And can that be done today?",
        "А это можно сделать сегодня?",
        "Vai tas ir jāizdara šodien?"
      })
  void aQuestionWithTodayInItIsNoWishForMoreTime(String question) {
    assertThat(dace.says(question)).as(question).doesNotContain("vēlāku datumu", "pagarin");
    assertThat(bot.count("extension", "true")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dodu svetlanai pagarinajumu par 3.2 lidz 7.02",
        "Dodu Svetlanai pagarinājumu par 3.2 līdz 7.02.",
        "give Oksana an extension for 3.2 until 7 February"
      })
  void moreTimeForSomebodyWhoIsNotKnownIsAskedForWhom(String order) {
    assertThat(anna.says(order)).as(order).contains("Kurai institūcijai", "3.2");
    assertThat(bot.count("extension", "true")).as("nothing is proposed for all").isZero();

    assertThat(anna.taps("VID"))
        .contains("VID 3.2", "7. februārim")
        .doesNotContain("TM 3.2", "FM 3.2");
    anna.says("jā");
    assertThat(bot.count("obligation", "extended_to = '2024-02-07'")).isEqualTo(1);
  }

  @Test
  void moreTimeForAContactIsThatOfTheirInstitution() {
    var name = bot.column("name", "person", "id = " + dace.id()).getFirst();

    assertThat(anna.says("Dod " + name + " pagarinājumu par 3.2 līdz 7.02."))
        .contains("TM 3.2", "7. februārim")
        .doesNotContain("VID 3.2");
  }
}
