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
import org.junit.jupiter.params.provider.ValueSource;

/** Extensions are asked for, decided on, shortened and listed by words alone. */
class ExtensionWordsTest {
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

  @Test
  void theReasonMayComeInTheNextMessage() {
    assertThat(dace.says("lūdzu pagarinājumu 3.2 līdz 15.02."))
        .contains("Kāds ir iemesls", "TM 3.2", "2024. gada 15. februārim");
    assertThat(bot.count("extension", "true")).isZero();

    assertThat(dace.says("gaidām ekspertu atzinumu")).contains("lūgums nodots koordinatoram");
    bot.quiet();
    assertThat(anna.lastShown()).contains("lūdz pagarināt", "gaidām ekspertu atzinumu");
  }

  @Test
  void aQuestionInBetweenIsNoReason() {
    dace.says("lūdzu pagarinājumu 3.2 līdz 15.02.");

    assertThat(dace.says("status 3.1")).contains("3.1");
    assertThat(dace.says("gaidām ekspertu atzinumu")).contains("lūgums nodots koordinatoram");
  }

  @Test
  void aWishThatWasNotMeantIsForgotten() {
    dace.says("lūdzu pagarinājumu 3.2 līdz 15.02.");
    dace.says("nē");

    dace.says("gaidām ekspertu atzinumu");
    assertThat(bot.count("extension", "true")).isZero();
  }

  @Test
  void aRequestIsRefusedByWordsOnceItIsShown() {
    dace.says("lūdzu pagarinājumu 3.2 līdz 15.02., jo gaidām atzinumu");
    dace.says("jā");
    assertThat(anna.says("noraidi TM pagarinājumu"))
        .contains("Noraidīt", "TM", "gaidām atzinumu", "15. februārim");
    assertThat(bot.count("extension", "state = 'asked'")).isEqualTo(1);

    anna.taps("Noraidīt: TM pasākumam 3.2");
    bot.quiet();
    assertThat(dace.lastShown()).contains("nav piešķirts");
    assertThat(anna.says("noraidi TM pagarinājumu")).contains("negaida lēmumu: TM");
  }

  @Test
  void anExtensionIsShortenedOnlyWhereThereIsOne() {
    anna.says("pagarini TM 3.2 līdz 20.02.");
    anna.taps("✅ Piešķirt");

    assertThat(anna.says("saīsini TM pagarinājumu līdz 10.02."))
        .contains("TM 3.2", "20. februārim → ", "10. februārim")
        .doesNotContain("3.1");
    anna.taps("✅ Piešķirt");
    assertThat(bot.column("extended_to", "obligation", "extended_to is not null"))
        .containsExactly("2024-02-10");
    assertThat(anna.says("saīsini VARAM pagarinājumu līdz 10.02."))
        .contains("pagarinājums nav spēkā: VARAM");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "saīsini TM 3.2 līdz 9.02.",
        "saisini tm 3.2 lidz 9.02",
        "saīsini TM 3.2 līdz 9. februārim",
        "TM 3.2 saīsini līdz 9.02.",
        "saīsini 3.2 līdz 9.02.",
        "saīsini TM līdz 9.02.",
        "saīsiniet, lūdzu, TM 3.2 līdz 9.02.",
        "saīsini TM termiņu līdz 9. februārim",
        "saīsini TM pagarinājumu uz 9.02.",
        "shorten TM 3.2 to 9 February",
        "please shorten TM 3.2 until 9.02.",
        "cut TM 3.2 back to 9 February",
        "shorten the extension of TM to 9.02.",
        "сократи TM 3.2 до 9 февраля",
        "сократи срок TM до 9.02.",
        "сократите продление TM 3.2 до 9.02."
      })
  void itIsShortenedInAnyWords(String words) {
    anna.says("привет");
    anna.says("pagarini TM 3.2 līdz 20.02.");
    anna.taps("✅ Piešķirt");

    assertThat(anna.says(words))
        .as(words)
        .contains("TM 3.2", "20. februārim → ", "9. februārim")
        .doesNotContain("3.1");
    anna.says("jā");
    assertThat(bot.column("extended_to", "obligation", "extended_to is not null"))
        .containsExactly("2024-02-09");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "atņem TM 3.2 pagarinājumu",
        "atcel TM pagarinājumu",
        "noņem pagarinājumu TM 3.2",
        "paņem atpakaļ TM 3.2 pagarinājumu",
        "take back TM's extension for 3.2",
        "revoke the extension of TM 3.2",
        "cancel the extension of TM",
        "отмени продление TM 3.2",
        "забери продление TM"
      })
  void itIsTakenBackInAnyWords(String words) {
    anna.says("привет");
    anna.says("pagarini TM 3.2 līdz 20.02.");
    anna.taps("✅ Piešķirt");

    assertThat(anna.says(words)).as(words).contains("<b>TM</b>", "20. februārim");
    anna.taps("Atņemt: TM pasākumam 3.2");
    anna.says("jā");
    assertThat(bot.count("obligation", "extended_to is not null")).isZero();
  }

  @Test
  void anExtensionIsTakenBackByWordsOnceItIsConfirmed() {
    anna.says("pagarini TM 3.2 līdz 20.02.");
    anna.taps("✅ Piešķirt");
    assertThat(anna.says("atsauc pagarinājumu par 3.2")).contains("<b>TM</b>", "20. februārim");
    anna.taps("Atņemt: TM pasākumam 3.2");
    assertThat(bot.count("obligation", "extended_to is not null")).isEqualTo(1);

    anna.says("jā");
    bot.quiet();
    assertThat(bot.count("obligation", "extended_to is not null")).isZero();
    assertThat(dace.lastShown()).contains("ir atņemts");
  }

  @Test
  void whoHasAskedForNoMoreThanWasGrantedIsDecidedOnce() {
    dace.says("lūdzu pagarinājumu 3.2 līdz 15.02., jo gaidām atzinumu");
    dace.says("jā");
    var grant = anna.codeOf("✅ Piešķirt");
    anna.says("pagarini TM 3.2 līdz 15.02.");
    anna.taps("✅ Piešķirt");

    assertThat(anna.forges(grant)).contains("jau ir izlemts");
    assertThat(anna.says("pagarinājumi")).doesNotContain("⏳");
  }

  @Test
  void aContactSeesTheirOwnAndDecidesNothing() {
    anna.says("pagarini TM 3.2 līdz 20.02.");
    anna.taps("✅ Piešķirt");
    var inga = bot.contactOf("VARAM");

    assertThat(dace.says("pagarinājumi")).contains("<b>TM</b>", "20. februārim");
    assertThat(inga.says("pagarinājumi")).doesNotContain("<b>TM</b>").contains("nav piešķirts");
    assertThat(dace.says("noraidi TM pagarinājumu")).contains("lemj koordinators");
    assertThat(dace.says("saīsini TM pagarinājumu līdz 10.02.")).contains("lemj koordinators");
  }

  @Test
  void inEnglishItIsTheSame() {
    anna.says("language english");
    dace.says("lūdzu pagarinājumu 3.2 līdz 15.02., jo gaidām atzinumu");
    dace.says("jā");

    assertThat(anna.says("reject the extension of TM")).contains("Refuse the request", "TM");
    assertThat(anna.says("list extensions")).contains("until 15 February 2024");
  }
}
