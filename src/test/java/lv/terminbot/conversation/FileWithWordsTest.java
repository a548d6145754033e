package lv.terminbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither a file nor the words under it are lost, whatever the words want. */
class FileWithWordsTest {
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone liga;

  @BeforeEach
  void aContact() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    liga = bot.contactOf("VARAM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private ObjectNode file(String name, String words) {
    return file(RawUpdates.words(liga.id(), bot.telegram().nextMessageId(), ""), name, words);
  }

  private static ObjectNode file(ObjectNode update, String name, String words) {
    return with(update, words, "'document':{'file_name':'%s','file_size':9,".formatted(name));
  }

  private static ObjectNode film(ObjectNode update, String words) {
    return with(update, words, "'video':{'width':9,'height':9,'duration':3,");
  }

  private static ObjectNode with(ObjectNode update, String words, String kind) {
    var message = (ObjectNode) update.get(update.has("message") ? "message" : "edited_message");
    message.remove("text");
    var id = message.get("message_id").asText();
    return RawUpdates.with(
        update,
        "{%s'file_id':'%s','file_unique_id':'%s'},'caption':'%s'}".formatted(kind, id, id, words));
  }

  private int next() {
    return bot.telegram().nextMessageId();
  }

  private List<String> drafts() {
    return bot.column("measure || ' ' || coalesce(words, '–')", "draft", "1 = 1");
  }

  @Test
  void ofAFileThatIsNotTakenTheWordsAre() {
    assertThat(liga.sends(file("a.exe", ""))).contains("a.exe pieņemt nevaru");

    assertThat(liga.sends(file("b.exe", "6.2 procesā: metodika"))).contains("Vai iesniegt?");
    assertThat(liga.texts()).anyMatch(text -> text.contains("b.exe pieņemt nevaru"));
    assertThat(drafts()).containsExactly("6.2 metodika");
  }

  @Test
  void underSeveralReportsItIsAskedOfWhichTheFileIs() {
    assertThat(liga.sends(file("a.pdf", "6.2 procesā: viens\\n5.1 procesā: divi")))
        .contains("Par kuru pasākumu ir a.pdf?");

    assertThat(drafts()).containsExactly("6.2 viens", "5.1 divi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kad ir termiņš?", "termiņi", "palīdzība"})
  void aQuestionUnderAFileIsAnsweredAndTheFileIsAskedAbout(String question) {
    assertThat(liga.sends(file("a.pdf", question))).contains("Par kuru pasākumu ir a.pdf?");

    assertThat(liga.texts()).anyMatch(text -> text.matches("(?s).*(Kas gaidāms|Jautāt:).*"));
    assertThat(liga.taps("5.1")).contains("a.pdf ir pievienots");
  }

  @Test
  void aMeasureThatIsOnlyNamedUnderAFileIsNoQuestion() {
    assertThat(liga.sends(file("a.pdf", "vēsture 6.2"))).doesNotContain("nav nevienas");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.2 procesā: nav mūsu", "3.2 foto", "3.2 rezultāts: 5"})
  void aFileOnWhatOthersReportOnIsRefusedWithItsWords(String words) {
    assertThat(liga.sends(file("a.pdf", words))).contains("Par 3.2 atskaitās", "VK");

    assertThat(drafts()).isEmpty();
  }

  @Test
  void anAnswerToAnotherQuestionThanWhatWasDoneStandsBesideTheFile() {
    assertThat(liga.sends(file("a.pdf", "6.1 rezultāts: 5")))
        .contains("<b>Rezultāts:</b> 5", "📎 a.pdf");
  }

  @Test
  void inReplyToOwnMeasureAFileIsOfItAndInReplyToAnythingElseItIsAsked() {
    liga.says("6.1");
    var own = liga.shown().getLast().messageId();
    liga.says("3.2");
    var others = liga.shown().getLast().messageId();
    bot.itIs("2024-01-22T09:00");
    var several = liga.shown().getLast().messageId();

    assertThat(liga.sends(RawUpdates.inReply(file("a.pdf", "foto"), own)))
        .contains("6.1", "📎 a.pdf");
    assertThat(liga.sends(RawUpdates.inReply(file("b.pdf", "foto"), others)))
        .contains("Par kuru pasākumu ir b.pdf?");
    assertThat(liga.sends(RawUpdates.inReply(file("c.pdf", "foto"), several)))
        .contains("Par kuru pasākumu ir c.pdf?");
  }

  @Test
  void wordsUnderAFileThatBecomeALineAreThatReport() {
    var sent = next();
    liga.sends(file(RawUpdates.words(liga.id(), sent, ""), "a.pdf", "semināra foto"));

    liga.sends(file(RawUpdates.edited(liga.id(), sent, ""), "a.pdf", "6.1 procesā: seminārs"));

    assertThat(liga.lastShown()).contains("6.1", "seminārs", "📎 a.pdf", "Vai iesniegt?");
  }

  @Test
  void wordsUnderAFilmAreHeardAndSoIsWhatTheyAreChangedTo() {
    var sent = next();
    liga.sends(film(RawUpdates.words(liga.id(), sent, ""), "5.2 procesā: filma"));
    assertThat(drafts()).containsExactly("5.2 filma");

    liga.sends(film(RawUpdates.edited(liga.id(), sent, ""), "5.2 procesā: īsa filma"));

    assertThat(drafts()).containsExactly("5.2 īsa filma");
  }

  @Test
  void aTableWithWordsOfAnythingButThePlanIsEvidence() {
    var table = file(RawUpdates.words(anna.id(), next(), ""), "a.xlsx", "semināra dalībnieki");
    assertThat(anna.sends(table)).contains("Kam šo pievienot?");

    var plan = file(RawUpdates.words(anna.id(), next(), ""), "b.xlsx", "jaunais plāns");
    anna.sends(plan);
    assertThat(anna.texts()).anyMatch(text -> text.contains("Lasu tabulu „b.xlsx”"));
  }
}
