package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import lv.terminbot.local.page.ChatBrowser;
import lv.terminbot.local.page.InBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer without a token lives through the campaign of 2024 in the browser. */
@InBrowser
class LocalCampaignTest {
  private static final Path PICTURES = Path.of("target", "screenshots", "campaign");
  private static final String ANNA = "Anna Ozola";
  private static final String JANIS = "Jānis Bērziņš";
  private static final String THOMAS = "Thomas Liepa";

  private LocalPlay program;
  private ChatBrowser page;

  @BeforeEach
  void openThePage(@TempDir Path data, ChatBrowser browser) {
    program = LocalPlay.in(data);
    page = browser;
    page.open(program.url());
  }

  @AfterEach
  void over() {
    page.leave();
    program.close();
  }

  @Test
  void fromTheFifthOfJanuaryToTheEighthOfFebruary() {
    page.chooseWho(ANNA);
    page.awaitBubbles("pievienojās", 4);
    page.say("status");
    page.awaitBubble("Cikls sākas 08.01.2024.");
    page.picture(PICTURES, "1-overview");

    page.nextOccasion();
    page.awaitDate(LocalDate.of(2024, 1, 8));
    assertThat(page.one("#next-occasion").getText()).contains("22. janv.");
    page.chooseWho(JANIS);
    assertThat(page.awaitBubble("vēl 28 dienas")).contains("2024. gada 5. februārim", "5.1");
    page.picture(PICTURES, "2-invitation");

    page.chooseWho(THOMAS);
    page.awaitBubble("28 days left");
    page.say("3.2 in progress: contract with an expert signed");
    page.awaitBubble("contract with an expert signed");
    page.picture(PICTURES, "3-preview");
    page.tap("✅ Confirm");
    page.awaitBubble("Receipt No.");
    page.picture(PICTURES, "4-receipt");
    page.say("3.1 completed: ten meetings held");
    page.awaitBubble("ten meetings held");
    page.tap("✅ Confirm");
    page.awaitBubble("Receipt No.");
    var thomasHeard = page.bubbles().size();

    page.chooseWho(ANNA);
    page.awaitBubble("ten meetings held");
    page.say("status 3.2");
    assertThat(page.awaitBubble("procesā")).contains("contract with an expert signed", "TM");
    page.picture(PICTURES, "5-card");

    page.nextOccasion();
    page.awaitDate(LocalDate.of(2024, 1, 22));
    page.nextOccasion();
    page.awaitDate(LocalDate.of(2024, 1, 29));
    page.chooseWho(JANIS);
    page.awaitBubble("vēl 7 dienas");
    page.tap("Atskaitīties par 5.1");
    page.tap("🔵 procesā");
    page.say("Publicētas trīs datu kopas");
    page.awaitBubble("3. no 6");
    page.tap("Pārlasīt visu");
    page.awaitBubble("Vai iesniegt?");
    page.picture(PICTURES, "6-asked");
    page.tap("✅ Apstiprināt");
    page.awaitBubbles("Kvīts Nr.", 1);

    page.travelTo(LocalDate.of(2024, 2, 5));
    page.awaitDate(LocalDate.of(2024, 2, 5));
    page.awaitBubble("Šodien ir termiņš");
    page.picture(PICTURES, "7-deadline");
    page.travelTo(LocalDate.of(2024, 2, 8));
    page.awaitBubble("pirms 3 dienām");
    page.picture(PICTURES, "8-late");

    page.chooseWho(THOMAS);
    assertThat(page.bubbles()).as("who has answered hears nothing").hasSize(thomasHeard);
    page.chooseWho(ANNA);
    page.say("status");
    assertThat(page.awaitBubble("Atbildēts")).contains("VARAM: 5 no 6");
    page.picture(PICTURES, "9-late-overview");
    assertThat(page.complaints()).noneMatch(c -> c.contains("Error"));
  }
}
