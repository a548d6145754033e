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

/** More time is asked for, decided, and followed. */
class ExtensionTest {
  private static final String WISH = "lūdzu pagarinājumu 3.2 līdz 15.02., jo gaidām atzinumu";
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
  void theReminderFollowsTheNewDayAndTheRestStaysAsItWas() {
    assertThat(dace.says(WISH)).contains("Vai lūgt koordinatoram", "15. februārim");
    assertThat(bot.count("extension", "true")).as("nothing is asked unseen").isZero();
    assertThat(dace.taps("✅ Jā, lūgt")).contains("lūgums nodots koordinatoram");
    bot.quiet();
    assertThat(anna.lastShown())
        .contains(" lūdz pagarināt termiņu līdz 2024. gada 15. februārim pasākumam 3.2.")
        .contains("gaidām atzinumu");
    assertThat(anna.taps("✅ Piešķirt")).contains("pagarināts līdz 2024. gada 15. februārim");
    bot.quiet();
    assertThat(dace.lastShown()).contains("termiņš pagarināts");
    assertThat(anna.says("status 3.2")).contains("TM (pagarināts līdz 2024. gada 15. februārim)");
    assertThat(anna.says("TM"))
        .contains("vēl jāiesniedz, pagarināts līdz 2024. gada 15. februārim");
    assertThat(anna.says("status")).contains("TM: 2 no 2 (pagarināts termiņš: 1)");

    bot.itIs("2024-02-01T09:00");
    assertThat(dace.lastShown()).contains("vēl 14 dienu", "3.2").doesNotContain("3.1 ");
    bot.itIs("2024-02-05T09:00");
    bot.itIs("2024-02-06T09:00");
    assertThat(dace.lastShown()).contains("pirms 1 dienas", "3.1").doesNotContain("3.2 ");
    dace.says("3.1 pabeigts: rokasgrāmata publicēta");
    dace.taps("✅ Apstiprināt");

    bot.itIs("2024-02-08T09:00");
    assertThat(dace.lastShown())
        .contains("līdz 2024. gada 15. februārim", "vēl 7 dienas", "3.2")
        .doesNotContain("3.1 ");
    bot.itIs("2024-02-15T09:00");
    assertThat(dace.lastShown()).contains("Šodien ir termiņš", "15. februāris");
    dace.says("3.2 pabeigts: rokasgrāmata publicēta");
    assertThat(dace.taps("✅ Apstiprināt")).doesNotContain("kavēta", "pēc termiņa");
    assertThat(bot.column("late", "progress_update", "measure = '3.2'")).containsOnly("0");
    var before = dace.shown().size();
    bot.itIs("2024-02-16T09:00");
    assertThat(dace.shown()).hasSize(before);
  }

  @Test
  void aWishIsDecidedOnceWhoeverPresses() {
    dace.says(WISH);
    dace.says("jā");
    bot.quiet();
    var code = anna.codeOf("✅ Piešķirt");
    anna.taps("Noraidīt");
    bot.quiet();

    assertThat(dace.lastShown()).contains("nav piešķirts");
    assertThat(anna.forges(code)).contains("jau ir izlemts");
    assertThat(dace.forges(code)).contains("lemj koordinators");
    assertThat(anna.forges("1Xg|ffff")).contains("vairs nav");
    assertThat(bot.count("obligation", "extended_to is not null")).isZero();
  }

  @Test
  void aCoordinatorGrantsItUnaskedForAllThatAnInstitutionOwes() {
    assertThat(anna.says("pagarini TM līdz 20.02."))
        .contains("TM 3.1", "TM 3.2", "līdz 2024. gada 5. februārim → ", "20. februārim");
    assertThat(bot.count("obligation", "extended_to is not null")).isZero();
    assertThat(anna.taps("✅ Piešķirt")).contains("TM: termiņš pagarināts", "visam, kas jāiesniedz");
    bot.quiet();

    assertThat(dace.lastShown()).contains("termiņš pagarināts", "20. februārim");
    assertThat(bot.count("obligation", "extended_to = '2024-02-20'")).isEqualTo(2);
    var before = dace.shown().size();
    bot.itIs("2024-02-05T09:00");
    assertThat(dace.shown()).as("the old deadline is no longer theirs").hasSize(before);
    bot.itIs("2024-02-06T09:00");
    assertThat(dace.lastShown()).contains("vēl 14 dienu");
  }

  @Test
  void whatCannotBeExtendedIsToldWithTheRemedy() {
    assertThat(dace.says("pagarini 3.2")).contains("Līdz kurai dienai pagarināt", "3.2");
    assertThat(dace.says("pagarini 3.2 līdz 15.02.")).contains("Kāds ir iemesls?");
    assertThat(dace.says("pagarini 3.2 līdz 31.02.2024, jo tā"))
        .contains("Tādas dienas kalendārā nav");
    assertThat(dace.says("pagarini 3.2 līdz 01.01.2024, jo tā")).contains("jau ir pagājis");
    assertThat(dace.says("pagarini 3.2 līdz 02.02., jo tā")).contains("Rakstiet vēlāku datumu");
    assertThat(dace.says("pagarini 3.2 līdz 05.03., jo tā")).contains("Gala termiņš ir");
    assertThat(dace.says("pagarini 5.1 līdz 15.02., jo tā")).contains("Nav neiesniegtas");
    assertThat(anna.says("pagarini līdz 15.02.")).contains("Nav neiesniegtas");
    assertThat(bot.count("extension", "true")).isZero();
  }

  @Test
  void whatACoordinatorIsShownAndDropsIsGrantedToNobody() {
    anna.says("pagarini TM 3.2 līdz 20.02.");
    var grant = anna.codeOf("✅ Piešķirt");
    var before = dace.shown().size();
    assertThat(anna.taps("Tomēr nē")).contains("nekas nav mainīts");

    assertThat(anna.forges(grant)).contains("jau ir izlemts");
    assertThat(bot.count("obligation", "extended_to is not null")).isZero();
    assertThat(dace.shown()).hasSize(before);
  }

  @Test
  void halfAnOrderIsNotCarriedOutSilently() {
    assertThat(anna.says("pagarini TM 3.2 5.1 līdz 20.02."))
        .contains("TM 3.2", "⚠️ 5.1: te neiesniegtas atskaites nav");
    assertThat(dace.says("lūdzu pagarinājumu 3.2 5.1 līdz 15.02., jo gaidām atzinumu"))
        .contains("Vai lūgt koordinatoram", "TM 3.2", "⚠️ 5.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pagarini TM 3.1 līdz 12.02. un 3.2 līdz 20.02.",
        "pagarini TM līdz 12.02., bet VARAM līdz 15.02.",
        "pagarini līdz 12.02. TM un līdz 15.02. VARAM"
      })
  void twoDaysInOneOrderAreTwoOrders(String order) {
    assertThat(anna.says(order)).contains("vairāki datumi", "nekas nav mainīts");
    anna.says("jā");
    assertThat(bot.count("extension", "true")).isZero();
  }

  @Test
  void theDayThatHoldsNowIsNotTakenForAnotherWish() {
    assertThat(
            dace.says("3.2 termiņš ir līdz 5.02., lūdzu pagarināt 3.2 līdz 15.02., jo gaidām TM"))
        .contains("TM 3.2", "15. februārim")
        .doesNotContain("vairāki datumi");
  }

  @Test
  void twoEqualWishesAreOneDecision() {
    var juris = bot.contactOf("TM");
    dace.says(WISH);
    dace.says("jā");
    bot.quiet();
    var before = anna.shown().size();
    juris.says(WISH);
    assertThat(juris.says("jā")).contains("Tādu pašu lūgumu jau iesniedza");
    assertThat(anna.shown()).hasSize(before);
    assertThat(bot.count("extension", "true")).isEqualTo(1);

    anna.taps("✅ Piešķirt");
    bot.quiet();
    assertThat(juris.lastShown()).contains("termiņš pagarināts");
    assertThat(dace.lastShown()).contains("termiņš pagarināts");
  }

  @Test
  void extensionsAreListedShortenedAndTakenBackAndEveryDateFollows() {
    anna.says("pagarini TM 3.2 līdz 20.02.");
    anna.taps("✅ Piešķirt");
    assertThat(anna.says("pagarini TM 3.2 līdz 12.02."))
        .contains("20. februārim → <b>līdz 2024. gada 12. februārim");
    anna.taps("✅ Piešķirt");
    bot.quiet();
    assertThat(dace.lastShown()).contains("12. februārim");
    assertThat(bot.count("obligation", "extended_to = '2024-02-12'")).isEqualTo(1);

    anna.says("cikls 2022-2023");
    assertThat(anna.taps("Pagarinājumi"))
        .contains("<b>TM</b>: līdz 2024. gada 12. februārim pasākumam 3.2")
        .doesNotContain("20. februārim");
    assertThat(anna.taps("Atņemt: TM pasākumam 3.2"))
        .contains("Atņemt TM pagarinājumu", "5. februāris");
    assertThat(anna.taps("Jā, atņemt")).contains("ir atņemts");
    bot.quiet();

    assertThat(dace.lastShown()).contains("ir atņemts", "5. februāris");
    assertThat(dace.says("kas man jāiesniedz?")).doesNotContain("pagarināts");
    bot.itIs("2024-02-05T09:00");
    assertThat(dace.lastShown()).contains("Šodien ir termiņš", "3.2");
    anna.says("cikls 2022-2023");
    assertThat(anna.taps("Pagarinājumi")).contains("Neviens pagarinājums");
  }

  @Test
  void whatWasShortenedAndThenGivenAgainIsListedOnce() {
    anna.says("pagarini TM 3.2 līdz 20.02.");
    anna.says("jā");
    anna.says("pagarini TM 3.2 līdz 12.02.");
    anna.says("jā");
    anna.says("pagarini TM 3.2 līdz 20.02.");
    anna.says("jā");

    assertThat(anna.says("pagarinājumi")).containsOnlyOnce("līdz 2024. gada 20. februārim");
    anna.taps("Atņemt: TM pasākumam 3.2");
    anna.taps("Jā, atņemt");
    assertThat(anna.says("pagarinājumi")).contains("Neviens pagarinājums");
  }
}
