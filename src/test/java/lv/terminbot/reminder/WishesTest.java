package lv.terminbot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
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

/** A contact says when and by which clock to be reminded. */
class WishesTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone janis;

  @BeforeEach
  void afterTheInvitation() {
    bot = DeskBot.at("2024-01-08T08:50", data);
    janis = bot.contactOf("VARAM");
    janis.says("привет");
    bot.itIs("2024-01-08T09:00");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void theReminderComesOnTheDayAndAtTheTimeThatWasAsked() {
    assertThat(janis.says("vēlāk piektdien 14:00")).contains("12.01.2024. plkst. 14.00");
    var before = janis.shown().size();

    bot.itIs("2024-01-12T13:59");
    assertThat(janis.shown()).hasSize(before);
    bot.itIs("2024-01-12T14:00");

    assertThat(janis.shown()).hasSize(before + 1);
    assertThat(janis.lastShown()).contains("vēl 24 dienas");
  }

  @ParameterizedTest
  @ValueSource(strings = {"atgādini 22.01.", "atgādini 22.01. 10:00", "atgādini 22.01. 08:30"})
  void aWishForTheDayOfAReminderIsOneMessageWithIt(String wish) {
    janis.says(wish);
    var before = janis.shown().size();

    bot.itIs("2024-01-22T12:00");
    bot.itIs("2024-01-23T12:00");

    assertThat(janis.shown()).hasSize(before + 1);
    assertThat(janis.lastShown()).contains("vēl 14 dienu");
  }

  @Test
  void aDayOffIsMovedToTheNextOfficeHoursAndItIsSaidWhy() {
    assertThat(janis.says("atgādini 13.01."))
        .contains("15.01.2024. plkst. 8.00", "nav darba diena", "„atgādini 13.01. 10:00”");
    assertThat(janis.says("atgādini 12.01.")).doesNotContain("darba diena");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "atgādini man šovakar ap sešiem, kad būšu mājās | 2024-01-08T18:00",
        "atgādini šodien 20:30 | 2024-01-08T20:30",
        "tonight at eight please remind me | 2024-01-08T20:00",
        "напомни сегодня в семь вечера | 2024-01-08T19:00",
        "atgādini 13.01. 10:00 | 2024-01-13T10:00"
      })
  void anHourOfOnesOwnIsKeptOutsideTheOfficeHoursToo(String wish, LocalDateTime at) {
    assertThat(janis.says(wish)).as(wish).contains(said(at));
    bot.itIs(at.minusMinutes(1).toString());
    var before = janis.shown().size();
    bot.itIs(at.toString());

    assertThat(janis.shown()).hasSize(before + 1);
    assertThat(janis.lastShown()).contains("vēl 2");
  }

  @Test
  void whatWasMissedAtNightWaitsForTheMorning() {
    janis.says("atgādini šodien 20:30");
    var before = janis.shown().size();
    bot.itIs("2024-01-09T03:00");
    assertThat(janis.shown()).hasSize(before);

    bot.itIs("2024-01-09T08:00");
    assertThat(janis.shown()).hasSize(before + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "šodien nevaru, budžeta komisija, atgādiniet rīt no rīta | 2024-01-09T09:00",
        "sodien nevaru, budzeta komisija, atgadinat rit no rita | 2024-01-09T09:00",
        "Atgādini man rīt pēc pusdienām | 2024-01-09T14:00",
        "atgādini rīt, pēc pusdienām | 2024-01-09T14:00",
        "atgādini piektdien pēcpusdienā | 2024-01-12T14:00",
        "atgādini man rītvakar | 2024-01-09T18:00",
        "atgādini trešdien vakarā astoņos | 2024-01-10T20:00",
        "atgādini trešdien pusdienlaikā | 2024-01-10T12:00",
        "atgādini pēcpusdienā | 2024-01-08T14:00",
        "atgādini man vakarā | 2024-01-08T18:00",
        "remind me after lunch | 2024-01-08T14:00",
        "remind me tomorrow morning | 2024-01-09T09:00",
        "can't today, remind me tomorrow afternoon | 2024-01-09T14:00",
        "remind me tonight at six | 2024-01-08T18:00",
        "Напомните мне завтра после обеда, сейчас совещание. | 2024-01-09T14:00",
        "напомни вечером | 2024-01-08T18:00",
        "сегодня не могу, напомните завтра утром | 2024-01-09T09:00",
        "atgādini man pirmdien | 2024-01-15T09:00",
        "atgādini pirmdien no rīta | 2024-01-15T09:00",
        "remind me on Monday | 2024-01-15T09:00",
        "напомни в понедельник | 2024-01-15T09:00",
        "atgādini rīt, jo šodien 15:00 man sanāksme | 2024-01-09T09:00",
        "pēc stundas atgādini | 2024-01-08T10:30",
        "pēc stundas | 2024-01-08T10:30",
        "remind me in an hour | 2024-01-08T10:30"
      })
  void aPartOfTheDayIsAnHourOfIt(String wish, LocalDateTime at) {
    bot.itIs("2024-01-08T09:30");

    assertThat(janis.says(wish)).as(wish).contains(said(at));
  }

  @Test
  void aPartOfTheDayThatIsOverIsThatOfTheNextDay() {
    bot.itIs("2024-01-08T15:00");

    assertThat(janis.says("atgādini pēc pusdienām")).contains("09.01.2024. plkst. 14.00");
  }

  private static String said(LocalDateTime at) {
    return at.format(DateTimeFormatter.ofPattern("dd.MM.yyyy. 'plkst.' H.mm"));
  }

  @Test
  void itIsNeverPutOffPastTheDeadlineWithoutSayingSo() {
    assertThat(janis.says("atgādini 15.02.")).contains("būtu pēc termiņa", "5. februāris");
    assertThat(bot.count("snooze", "true")).isZero();

    assertThat(janis.taps("Termiņa rītā (05.02.2024. plkst. 9.00)"))
        .contains("05.02.2024. plkst. 9.00");
    janis.says("atgādini 15.02.");
    assertThat(janis.taps("Tomēr tad (15.02.2024. plkst. 9.00)"))
        .contains("15.02.2024. plkst. 9.00");
  }

  @Test
  void aDayThatIsPastOrDoesNotExistIsToldWithTheRemedy() {
    assertThat(janis.says("atgādini 31.02.2024"))
        .contains("Tādas dienas kalendārā nav", "Rakstiet datumu");
    assertThat(janis.says("atgādini 05.01.2024")).contains("jau ir pagājis");
    assertThat(janis.says("atgādini šodien 08:00")).contains("jau ir pagājis");
    assertThat(janis.forges("1Wa|7fffffffffffffff")).isNotEmpty();
    assertThat(bot.count("inbox", "done_at is null")).isZero();
  }

  @Test
  void whoHasSeenItSaysSoAndTheCoordinatorCanLookItUp() {
    assertThat(janis.taps("Redzēju")).contains("atzīmēju", "atgādināšu arī turpmāk");
    assertThat(janis.says("redzēju")).contains("nav");
    bot.someone(Bot.ANNA).says("kam nosūtīts");

    assertThat(bot.someone(Bot.ANNA).taps("1"))
        .contains("Saņēmējs atzīmēja kā redzētu: 08.01.2024.");
    bot.itIs("2024-01-22T09:00");
    assertThat(janis.lastShown()).contains("vēl 14 dienu");
  }

  @Test
  void officeHoursFollowTheClockOfThePersonAndTheDeadlineThatOfThePlan() {
    assertThat(janis.says("laika josla")).contains("Europe/Riga");
    assertThat(janis.says("laika josla Parīze")).contains("nav");
    assertThat(janis.says("/zone New York")).contains("America/New_York");
    assertThat(janis.says("laika josla")).contains("America/New_York");
    var before = janis.shown().size();

    bot.itIs("2024-01-22T14:59");
    assertThat(janis.shown()).as("it is 7:59 in New York").hasSize(before);
    bot.itIs("2024-01-22T15:00");

    assertThat(janis.lastShown()).contains("vēl 14 dienu", "līdz 2024. gada 5. februārim");
    janis.says("laika josla");
    assertThat(janis.taps("Europe/Riga")).contains("Europe/Riga");
  }
}
