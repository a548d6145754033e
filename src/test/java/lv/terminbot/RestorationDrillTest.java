package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.backup.command.BackupCommand;
import lv.terminbot.backup.command.RestoreCommand;
import lv.terminbot.backup.command.Secrets;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.DirectBotApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A campaign half-way, a copy, more answers, a disaster, and the copy put back. */
class RestorationDrillTest {
  @TempDir private Path place;
  private Path data;
  private DeskBot bot;
  private DirectBotApi telegram;
  private long janis;
  private long liga;

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void nothingIsRepeatedAndNothingIsLostThatWasInTheCopy() throws Exception {
    aCopyThenMoreAnswersThenADisaster();
    var shown = telegram.arrived().size();

    bot = DeskBot.goingOn("2024-01-23T10:00", data, telegram);

    assertThat(since(shown)).as("one notice, and nobody else hears anything").hasSize(1);
    assertThat(someone(Bot.ANNA).lastShown())
        .contains("Dati ir atjaunoti no kopijas", "10.01.2024. plkst. 11.00", "turpini")
        .contains("1 atgādinājuma reize", "paziņo visiem:");
    assertThat(bot.column("measure || ' ' || number", "progress_update", "true order by number"))
        .containsExactly("5.1 1");

    bot.restart();
    bot.itIs("2024-01-24T10:00");
    assertThat(since(shown)).as("told once").hasSize(1);
  }

  /** As by tar, rsync or cp, with all that lies in it. */
  @Test
  void aFolderThatWasPutBackWholeByHandIsKnownForACopy() throws Exception {
    putBackByHand("data");
  }

  @Test
  void soIsTheDatabaseAloneInAnEmptyFolder() throws Exception {
    putBackByHand("data/terminbot.db");
  }

  private void putBackByHand(String name) throws Exception {
    campaign();
    bot.stop();
    var kept = place.resolve(name);
    var copy = place.resolve("kept").resolve(name);
    Files.createDirectories(copy.getParent());
    FileSystemUtils.copyRecursively(kept, copy);
    bot.start();
    submits(janis, "5.2");
    bot.itIs("2024-01-22T09:00");
    bot.stop();
    FileSystemUtils.deleteRecursively(data);
    Files.createDirectories(kept.getParent());
    FileSystemUtils.copyRecursively(copy, kept);
    var shown = telegram.arrived().size();

    bot = DeskBot.goingOn("2024-01-23T10:00", data, telegram);

    assertThat(since(shown)).as("one notice, and nobody else hears anything").hasSize(1);
    assertThat(someone(Bot.ANNA).lastShown()).contains("Dati ir atjaunoti no kopijas");
    submits(janis, "5.2");
    assertThat(bot.column("number", "progress_update", "measure = '5.2'")).containsExactly("2001");
  }

  @Test
  void noReceiptNumberIsGivenTwice() throws Exception {
    aCopyThenMoreAnswersThenADisaster();
    bot = DeskBot.goingOn("2024-01-23T10:00", data, telegram);

    submits(janis, "5.2");

    assertThat(bot.column("number", "progress_update", "measure = '5.2'")).containsExactly("2001");
    assertThat(someone(Bot.ANNA).texts()).anyMatch(text -> text.contains("pēc 2000"));
  }

  @Test
  void whatIsSentUnaskedWaitsForTheCoordinatorAndThenDoesNotRepeatWhatWasMissed() throws Exception {
    aCopyThenMoreAnswersThenADisaster();
    bot = DeskBot.goingOn("2024-01-23T10:00", data, telegram);
    bot.itIs("2024-01-29T09:00");
    var seen = someone(liga).shown().size();
    var before = telegram.arrived().size();

    someone(Bot.ANNA).taps("Turpināt sūtīšanu");
    someone(Bot.ANNA).taps("Turpināt sūtīšanu");

    assertThat(someone(liga).shown()).as("the occasion of the 29th, once").hasSize(seen + 1);
    assertThat(someone(liga).lastShown()).contains("vēl 7 dienas");
    assertThat(telegram.arrived().size()).isGreaterThan(before);
  }

  @Test
  void anAnswerThatWaitedInTheCopyIsInDoubtAndNotSentAgainByItself() throws Exception {
    campaign();
    bot.bean(JdbcClient.class)
        .sql(
            """
            insert into outbox (chat, urgency, kind, words, state, tries, not_before, queued_at)
            values (?, 'bulk', 'message', 'waited', 'queued', 0, 0, 0)
            """)
        .param(liga)
        .update();
    copyAndDisaster();

    bot = DeskBot.goingOn("2024-01-10T12:00", data, telegram);

    assertThat(someone(liga).texts()).doesNotContain("waited");
    assertThat(bot.column("state", "outbox", "words = 'waited'")).containsExactly("uncertain");
    assertThat(someone(Bot.ANNA).lastShown()).contains("1 ziņa gaidīja nosūtīšanu");
    someone(Bot.ANNA).taps("Sūtīt vēlreiz, kas gaidīja");
    assertThat(someone(liga).lastShown()).contains("Sūtīts vēlreiz", "waited");
  }

  private void campaign() {
    data = place.resolve("data");
    bot = DeskBot.at("2024-01-05T10:00", data);
    telegram = bot.telegram();
    bot.someone(Bot.ANNA).says("/start");
    janis = bot.contactOf("VARAM").id();
    liga = bot.contactOf("TM").id();
    bot.itIs("2024-01-08T09:00");
    submits(janis, "5.1");
    bot.itIs("2024-01-10T11:00");
  }

  private void aCopyThenMoreAnswersThenADisaster() throws Exception {
    campaign();
    backup();
    submits(janis, "5.2");
    submits(janis, "5.3");
    bot.itIs("2024-01-10T17:00");
    bot.itIs("2024-01-22T09:00");
    bot.itIs("2024-01-22T17:00");
    disaster();
  }

  private void copyAndDisaster() throws Exception {
    backup();
    disaster();
  }

  private void backup() throws Exception {
    var out = new PrintStream(new ByteArrayOutputStream());
    new BackupCommand(data, secrets(), bot.clock(), out).seal(place.resolve("copy.age"));
  }

  private void disaster() throws Exception {
    var clock = bot.clock();
    bot.stop();
    FileSystemUtils.deleteRecursively(data);
    var out = new PrintStream(new ByteArrayOutputStream());
    new RestoreCommand(data, secrets(), clock, out).intoEmpty(place.resolve("copy.age"));
  }

  private static Secrets secrets() {
    var set = Map.of("terminbot.backup.passphrase", "pieci vārdi ir labi");
    return new Secrets(name -> Optional.ofNullable(set.get(name)), asked -> Optional.empty());
  }

  private void submits(long contact, String measure) {
    someone(contact).says(measure + " procesā: noslēgts līgums ar pakalpojuma sniedzēju");
    someone(contact).taps("✅ Apstiprināt");
  }

  private List<Arrived> since(int shown) {
    return telegram.arrived().stream().skip(shown).filter(one -> one.chat() != 0).toList();
  }

  private Someone someone(long id) {
    return bot.someone(id);
  }
}
