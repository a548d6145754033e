package lv.terminbot.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coordinator decides from the list of extensions, and what nobody else may. */
class ExtensionListTest {
  private static final long OTTO = 1009;
  private static final String WISH = "lūdzu pagarinājumu 3.2 līdz 15.02., jo gaidām atzinumu";
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone otto;
  private Someone dace;

  @BeforeEach
  void aWeekBeforeTheDeadline() {
    bot = DeskBot.at("2024-01-29T10:00", data, Path.of("config", "plans"), Set.of(Bot.ANNA, OTTO));
    bot.itIs("2024-01-29T10:01");
    anna = bot.someone(Bot.ANNA);
    otto = bot.someone(OTTO);
    anna.says("/start");
    otto.says("/start");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aWishThatWasScrolledAwayIsStillGrantedFromTheList() {
    dace.says(WISH);
    dace.says("jā");
    anna.says("cikls 2022-2023");

    assertThat(anna.taps("Pagarinājumi"))
        .contains("⏳ <b>TM</b> lūdz pagarināt termiņu līdz 2024. gada 15. februārim");
    assertThat(anna.taps("Piešķirt: TM pasākumam 3.2")).contains("termiņš pagarināts");
    bot.quiet();

    assertThat(dace.lastShown()).contains("termiņš pagarināts");
    assertThat(otto.lastShown()).contains("termiņš pagarināts", "Lēmumu pieņēma");
    assertThat(bot.count("obligation", "extended_to = '2024-02-15'")).isEqualTo(1);
  }

  @Test
  void theListSaysWhyMoreTimeIsWantedAndRefusesItToo() {
    dace.says(WISH);
    dace.says("jā");
    anna.says("sākums");

    assertThat(anna.taps("⏳ Lūdz pagarinājumu 1")).contains("gaidām atzinumu");
    assertThat(anna.buttons()).contains("Piešķirt: TM pasākumam 3.2");
    assertThat(anna.taps("Noraidīt: TM pasākumam 3.2")).contains("Anna");
    bot.quiet();

    assertThat(bot.count("extension", "state = 'refused'")).isOne();
    assertThat(bot.count("obligation", "extended_to is not null")).isZero();
    anna.says("pagarinājumi");
    assertThat(anna.buttons()).noneMatch(label -> label.startsWith("Piešķirt"));
  }

  @Test
  void whatACoordinatorWasShownAndHasNotConfirmedNobodyAskedFor() {
    anna.says("pagarini TM 3.2 līdz 20.02.");
    otto.says("cikls 2022-2023");

    assertThat(otto.taps("Pagarinājumi")).contains("Neviens pagarinājums");
    assertThat(dace.says("lūdzu pagarinājumu 3.2 līdz 20.02., jo gaidām atzinumu"))
        .contains("Vai lūgt koordinatoram");
    assertThat(dace.says("jā")).contains("lūgums nodots");
  }

  @Test
  void whoeverNamesNoDayIsShownHowACoordinatorWritesIt() {
    assertThat(anna.says("pagarini 3.2")).contains("pagarini VARAM 5.1 līdz 15.02.");
  }

  @Test
  void severalMeasuresAreGrantedByOneTap() {
    anna.says("pagarini TM 3.1 3.2 līdz 20.02.");

    assertThat(anna.taps("✅ Piešķirt")).contains("pasākumam 3.1", "pasākumam 3.2");
    bot.quiet();

    assertThat(dace.texts()).filteredOn(text -> text.contains("termiņš pagarināts")).hasSize(2);
    assertThat(bot.count("obligation", "extended_to = '2024-02-20'")).isEqualTo(2);
  }

  @Test
  void whatOneCoordinatorWasShownIsGrantedByNobodyElse() {
    anna.says("pagarini TM 3.2 līdz 20.02.");
    var grant = anna.codeOf("✅ Piešķirt");

    assertThat(otto.forges(grant)).contains("Šāda lūguma vairs nav");
    assertThat(dace.says("3.2")).contains("3.2");
    assertThat(dace.forges(grant)).contains("Šāda lūguma vairs nav");
    assertThat(bot.count("obligation", "extended_to is not null")).isZero();
  }

  @Test
  void aContactSeesWhatTheirInstitutionHasAndTakesNothingBack() {
    anna.says("pagarini TM 3.2 līdz 20.02.");
    anna.taps("✅ Piešķirt");
    anna.says("cikls 2022-2023");
    var list = anna.codeOf("Pagarinājumi");
    anna.taps("Pagarinājumi");
    var ask = anna.codeOf("Atņemt: TM pasākumam 3.2");
    anna.taps("Atņemt: TM pasākumam 3.2");
    var takeBack = anna.codeOf("Jā, atņemt");
    bot.quiet();

    assertThat(dace.forges(list)).contains("<b>TM</b>: līdz 2024. gada 20. februārim");
    assertThat(dace.buttons()).isEmpty();
    assertThat(dace.forges(ask)).isEqualTo("Par pagarinājumiem lemj koordinators.");
    assertThat(dace.forges(takeBack)).isEqualTo("Par pagarinājumiem lemj koordinators.");
    assertThat(bot.count("obligation", "extended_to = '2024-02-20'")).isEqualTo(1);
  }

  @Test
  void whatIsTakenBackTwiceIsTakenBackOnce() {
    anna.says("pagarini TM 3.2 līdz 20.02.");
    anna.taps("✅ Piešķirt");
    anna.says("cikls 2022-2023");
    anna.taps("Pagarinājumi");
    anna.taps("Atņemt: TM pasākumam 3.2");
    var takeBack = anna.codeOf("Jā, atņemt");
    anna.taps("Jā, atņemt");
    bot.quiet();
    var before = dace.shown().size();

    assertThat(otto.forges(takeBack)).contains("Šāda lūguma vairs nav");
    bot.quiet();
    assertThat(dace.shown()).hasSize(before);
  }

  @Test
  void aCoordinatorWhoIsAContactTooHearsOfTheirOwnDecisionOnce() {
    anna.says("/invite TM");
    var link = anna.lastShown().replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1");
    anna.says("/start " + link);
    anna.taps("Jā, tas esmu es");
    anna.says("pagarini TM 3.2 līdz 20.02.");
    var before = anna.shown().size();

    anna.taps("✅ Piešķirt");
    bot.quiet();

    assertThat(anna.shown()).hasSize(before + 1);
    assertThat(dace.lastShown()).contains("termiņš pagarināts");
  }

  @Test
  void theDayThatHoldsAlreadyIsNoExtension() {
    anna.says("pagarini TM 3.2 līdz 20.02.");
    anna.taps("✅ Piešķirt");

    assertThat(anna.says("pagarini TM 3.2 līdz 20.02."))
        .contains("Pasākumam 3.2 termiņš jau ir 2024. gada 20. februāris");
    assertThat(anna.says("pagarini TM 3.2 līdz 05.02.")).contains("Rakstiet vēlāku datumu");
  }
}
