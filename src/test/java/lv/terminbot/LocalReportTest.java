package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.terminbot.AfterFirstMeeting.Beginning;
import lv.terminbot.local.page.ChatBrowser;
import lv.terminbot.local.page.InBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A contact who owes five measures gives all her reports in the browser, while the program is
 * killed under her.
 */
@InBrowser
@ExtendWith(AfterFirstMeeting.class)
class LocalReportTest {
  private static final Path PICTURES = Path.of("target", "screenshots", "report");
  private static final String ANNA = "Anna Ozola";
  private static final String LIGA = "Līga Kalniņa";
  private static final String CONFIRM = "✅ Apstiprināt";

  private static final Pattern ADDRESS = Pattern.compile("open (http://localhost:(\\d+))");

  @TempDir private Path data;
  private ChildProgram doomed;
  private Optional<LocalPlay> next = Optional.empty();
  private String url = "";
  private ChatBrowser page;

  @BeforeEach
  void theInvitationIsThere(Beginning beginning, ChatBrowser browser) {
    beginning.into(data);
    doomed = ChildProgram.local(data, 0).awaitStart();
    url = address().group(1);
    page = browser;
    page.open(url);
    page.chooseWho(ANNA);
    page.awaitBubbles("pievienojās", 4);
    page.nextOccasion();
    page.awaitDate(LocalDate.of(2024, 1, 8));
    page.chooseWho(LIGA);
    page.awaitBubble("vēl 28 dienas");
  }

  @AfterEach
  void over() {
    page.leave();
    doomed.close();
    next.ifPresent(LocalPlay::close);
  }

  @Test
  void fiveMeasuresWithAKillAnEditAnUndoAFileAndAReturn() throws Exception {
    page.tap("Atskaitīties par 1.1");
    page.awaitBubble("1. no 6");
    picture("1-state");
    page.tap("🔵 procesā");
    page.awaitBubble("2. no 6");
    page.say("Izstrādāts ietvara dokumenta projekts, apspriests ar 12 organizacijam");
    page.awaitBubble("3. no 6");
    picture("2-result");

    doomed.kill();
    next = Optional.of(LocalPlay.in(data, Integer.parseInt(address().group(2))));
    page.open(url);
    page.chooseWho(LIGA);
    page.say("12 organizācijas (2023)");
    page.awaitBubble("4. no 6");
    page.editLast(
        "Izstrādāts", "Izstrādāts ietvara dokumenta projekts, apspriests ar 12 organizācijām");
    page.awaitBubble("4. no 6");
    page.say("Trūkst metodikas mazām pašvaldībām");
    page.awaitBubble("5. no 6");
    page.tap("Izlaist");
    page.awaitBubble("6. no 6");
    page.attach(aFile());
    page.awaitBubble("protokols.pdf ir pievienots");
    picture("3-file");
    page.tap("Pārlasīt visu");
    page.awaitBubble("Vai iesniegt?");
    assertThat(page.lastBubble()).contains("organizācijām", "12 organizācijas (2023)");
    page.tap("✏️ Izaicinājumi");
    page.awaitBubble("Tagad ierakstīts");
    page.say("Nekas nekavē");
    page.awaitBubble("Izaicinājumi: Nekas nekavē");
    page.tap("↶ Kā bija");
    page.awaitBubble("Kas kavē");
    page.tap("Pārlasīt visu");
    page.awaitBubble("Vai iesniegt?");
    picture("4-review");
    page.tap(CONFIRM);
    page.awaitBubble("1. no 6");
    picture("5-receipt");

    page.say("atskaite 1.3");
    page.awaitBubble("1.3");
    page.tap("✅ izpildīts");
    page.awaitBubble("2. no 6");
    page.say("Mācības notikušas");
    page.awaitBubble("3. no 6");
    page.tap("Pārlasīt visu");
    page.awaitBubble("Vai iesniegt?");
    page.tap(CONFIRM);
    page.awaitBubbles("Kvīts Nr. 2", 1);
    page.say(
        "4.1 pabeigts: cikls noslēdzies\n"
            + "4.2 procesā: top vadlīnijas\n"
            + "4.3 kavējas: mainījies vadītājs");
    page.awaitBubble("4.3");
    picture("6-several");
    page.tap("✅ Apstiprināt visas 3");
    page.awaitBubbles("Kvīts Nr. 5", 1);
    page.say("atskaite");
    page.awaitBubble("nekas nav jāiesniedz");

    page.chooseWho(ANNA);
    page.say("status 1.1");
    page.awaitBubble("Trūkst metodikas");
    picture("7-card");
    page.tap("📎 protokols.pdf");
    page.awaitBubble("protokols.pdf");
    page.tap("↩️ Atdot ar jautājumu");
    page.awaitBubble("Ko vajag precizēt?");
    page.say("Kāpēc mainījies vadītājs, un kurš tagad atbild?");
    page.awaitBubble("ir atdota");
    page.say("izaicinājumi");
    page.awaitBubble("Trūkst metodikas");
    picture("8-challenges");
    page.chooseWho(LIGA);
    page.awaitBubble("Kāpēc mainījies vadītājs");
    picture("9-returned");
    page.tap("Atskaitīties par 4.3");
    page.awaitBubble("Koordinators jautā");
    page.say("Vadītāja pārgāja citā darbā; tagad atbild J. Liepa");
    page.awaitBubble("3. no 6");
    page.tap("Pārlasīt visu");
    page.awaitBubble("Vai iesniegt?");
    page.tap(CONFIRM);
    page.awaitBubble("Kvīts Nr. 6");
    page.chooseWho(ANNA);
    page.awaitBubble("J. Liepa");
    page.tap("✅ Pieņemt");
    page.awaitBubble("ir pieņemta");
    picture("10-accepted");
    assertThat(page.complaints())
        .noneMatch(c -> c.contains("TypeError") && !c.contains("Failed to fetch"));
  }

  /** Told a moment after the start itself. */
  private MatchResult address() {
    return await()
        .atMost(WholeBot.PATIENCE)
        .until(() -> ADDRESS.matcher(doomed.log()).results().findFirst(), Optional::isPresent)
        .orElseThrow();
  }

  private Path aFile() throws IOException {
    return Files.writeString(data.resolve("protokols.pdf"), "%PDF-1.7 protokols");
  }

  private void picture(String name) {
    page.picture(PICTURES, name);
  }
}
