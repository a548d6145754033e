package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address behind words is kept with them. */
class HiddenAddressTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  private static final String LAW = "https://likumi.lv/ta/id/330000";
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void aContact() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private ObjectNode linked(ObjectNode update, String text, String words, String address) {
    return RawUpdates.with(
        update,
        "{'entities':[{'type':'text_link','offset':%d,'length':%d,'url':'%s'}]}"
            .formatted(text.indexOf(words), words.length(), address));
  }

  private ObjectNode says(String text, String words, String address) {
    return linked(RawUpdates.words(dace.id(), 901, text), text, words, address);
  }

  private ObjectNode edits(String text, String words, String address) {
    return linked(RawUpdates.edited(dace.id(), 901, text), text, words, address);
  }

  @Test
  void itStandsInTheDraftTheReceiptAndTheHistory() {
    var told = "noteikumi (" + LAW + ") pieņemti";
    assertThat(dace.sends(says("3.2 pabeigts: noteikumi pieņemti", "noteikumi", LAW)))
        .contains(told);
    assertThat(dace.taps(CONFIRM)).contains(told);
    assertThat(anna.lastShown()).contains(told);
    assertThat(anna.says("vēsture 3.2")).contains(told);
    assertThat(bot.column("words", "progress_update", "1 = 1")).containsExactly(told);
  }

  @Test
  void anEditOfTheAddressAloneIsAnEdit() {
    dace.says("atskaite 3.2");
    dace.taps("🔵 procesā");
    dace.sends(says("Noteikumi pieņemti", "Noteikumi", "https://example.org/vecie"));
    dace.sends(edits("Noteikumi pieņemti", "Noteikumi", LAW));
    dace.taps("Pārlasīt visu");

    assertThat(dace.lastShown()).contains(LAW).doesNotContain("vecie");
  }

  @Test
  void afterItWasSubmittedSuchAnEditOpensACorrection() {
    dace.sends(says("3.2 pabeigts: noteikumi pieņemti", "noteikumi", "https://example.org/vecie"));
    dace.taps(CONFIRM);

    assertThat(dace.sends(edits("3.2 pabeigts: noteikumi pieņemti", "noteikumi", LAW)))
        .contains(LAW, "Vai iesniegt?");
  }

  @Test
  void itIsKeptUnderAFileToo() {
    dace.says("3.2 procesā: līgums");
    var update =
        RawUpdates.with(
            RawUpdates.other(
                dace.id(),
                "photo",
                "[{\"file_id\":\"p\",\"file_unique_id\":\"u\",\"width\":9,\"height\":9}]"),
            "{'caption':'pirmā lapa',"
                + "'caption_entities':[{'type':'text_link','offset':0,'length':5,'url':'"
                + LAW
                + "'}]}");
    assertThat(dace.sends(update)).contains("– pirmā (" + LAW + ") lapa");
  }

  @Test
  void aLinkThatTakesInTheSpaceBehindItsWordsPartsNone() {
    assertThat(dace.sends(says("3.2 procesā: noteikumi pieņemti", "noteikumi ", LAW)))
        .contains("noteikumi (" + LAW + ") pieņemti");
    assertThat(dace.sends(says("3.2 procesā: noteikumi pieņemti", "noteik", LAW)))
        .contains("noteikumi (" + LAW + ") pieņemti");
  }

  @Test
  void anAddressThatIsSpelledOutIsNotToldTwice() {
    var text = "3.2 pabeigts: noteikumi ir lapā example.org/akts";
    assertThat(dace.sends(says(text, "example.org/akts", "https://example.org/akts/")))
        .contains("example.org/akts")
        .doesNotContain("(https");
  }
}
