package lv.terminbot.people.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coordinator says in own words what is sent. */
class WordingTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void beforeTheInvitation() {
    bot = DeskBot.at("2024-01-05T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    dace = bot.contactOf("TM");
    dace.says("/help");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void theInvitationIsSaidInOwnWordsOnceTheyWereSeen() {
    assertThat(anna.says("teksti")).contains("Teksti, kas tiek sūtīti");
    assertThat(anna.taps("Uzaicinājums atskaitīties · lv"))
        .contains("Lūdzam sniegt informāciju", "teksts invitation lv:", "{count}, {cycle}");

    assertThat(anna.says("teksts invitation lv: Cienījamie kolēģi! {cycle}, {until}."))
        .contains("Tagad:", "Lūdzam sniegt", "Būs, kā to redz saņēmējs:", "Cienījamie kolēģi!");
    assertThat(anna.taps("✅ Lietot")).contains("Cienījamie kolēģi!");
    bot.itIs("2024-01-08T09:30");

    assertThat(dace.lastShown())
        .contains("Cienījamie kolēģi! Atskaite par plāna izpildi 2022. un 2023. gadā")
        .contains("5. februāri")
        .doesNotContain("Lūdzam sniegt informāciju");
    assertThat(bot.count("trail", "what = 'text.changed'")).isEqualTo(1);
  }

  @Test
  void whatWasOnlyShownIsNotSent() {
    anna.says("teksts invitation lv: Čau!");
    anna.taps("Nē, atstāt");
    bot.itIs("2024-01-08T09:30");

    assertThat(dace.lastShown()).contains("Lūdzam sniegt informāciju").doesNotContain("Čau!");
  }

  @Test
  void aTextThatCannotBeFilledInIsNotTaken() {
    assertThat(anna.says("teksts invitation lv: Labdien, {vards}!"))
        .contains("{vards}", "{count}, {cycle}, {date}, {days}, {until}");
    assertThat(anna.says("teksts invitation lv: Labdien, {cycle")).contains("nevar aizpildīt");
    assertThat(anna.says("teksts nekas lv: Labdien")).contains("nav", "teksti");
    assertThat(anna.says("teksts letter xx: Labdien")).contains("nav");
    assertThat(bot.count("text_version", "true")).isZero();
  }

  @Test
  void earlierWordsAndTheOriginalComeBack() {
    anna.says("teksts overdue en: First. {cycle}");
    anna.taps("✅ Lietot");
    bot.itIs("2024-01-05T11:00");
    anna.says("teksts overdue en: Second. {cycle}");
    anna.taps("✅ Lietot");
    anna.taps("Atvērt tekstu");

    anna.taps("Redakcija 05.01.2024. plkst. 10.00");
    assertThat(anna.lastShown()).contains("Second.", "First.");
    assertThat(anna.taps("✅ Lietot")).contains("First.");
    anna.taps("Atvērt tekstu");
    anna.taps("Atgriezt sākotnējo");
    assertThat(anna.taps("✅ Lietot")).doesNotContain("First.");
  }

  @Test
  void nobodyElseReadsOrChangesThem() {
    assertThat(dace.says("teksts invitation lv: Čau!")).contains("tikai koordinators");
    assertThat(dace.forges("1Ta")).contains("tikai koordinators");
    assertThat(bot.count("text_version", "true")).isZero();
  }
}
