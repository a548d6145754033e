package lv.terminbot.progress;

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

/** The words under a photo are words. */
class CaptionTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  private static final long GROUP = -1001;
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone liga;
  private long message;

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

  private ObjectNode photo(String caption) {
    message = bot.telegram().nextMessageId();
    return photo("message", message, caption, "");
  }

  private ObjectNode photo(String kind, long id, String caption, String album) {
    var update =
        kind.equals("message")
            ? RawUpdates.words(liga.id(), (int) id, "")
            : RawUpdates.edited(liga.id(), (int) id, "");
    RawUpdates.photo(update, "p" + id, caption);
    return album.isEmpty() ? update : RawUpdates.with(update, "{'media_group_id':'" + album + "'}");
  }

  private ObjectNode edited(String caption) {
    return photo("edited_message", message, caption, "");
  }

  private String words() {
    return bot.column("words", "progress_update", "1 = 1 order by number desc").getFirst();
  }

  private List<String> submitted() {
    return bot.column("name", "evidence", "progress_update is not null order by id");
  }

  @Test
  void anUpdateUnderAPhotoIsAnUpdateWithEvidence() {
    assertThat(liga.sends(photo("6.2 pabeigts: seminārs notika")))
        .contains("6.2", "izpildīts", "seminārs notika", "📎 photo-");
    liga.taps(CONFIRM);

    assertThat(words()).isEqualTo("seminārs notika");
    assertThat(submitted()).hasSize(1);
  }

  @Test
  void aPhotoWithASentenceAnswersWhatWasAsked() {
    liga.says("atskaite 5.1");
    liga.taps("🔵 procesā");
    assertThat(liga.sends(photo("Notika trīs semināri Cēsīs"))).contains("3. no 6");
    liga.taps("Pārlasīt visu");

    liga.taps(CONFIRM);
    assertThat(liga.texts())
        .anySatisfy(
            text -> assertThat(text).contains("Kvīts", "Notika trīs semināri Cēsīs", "📎 photo-"));
    assertThat(words()).isEqualTo("Notika trīs semināri Cēsīs");
  }

  @Test
  void aCaptionOfAnotherMeasureIsOfThatOne() {
    liga.says("5.1 procesā: līgums");
    assertThat(liga.sends(photo("6.2 semināra foto"))).contains("6.2", "📎 photo-");

    liga.says("atskaite 5.1");
    liga.taps("Pārlasīt visu");
    assertThat(liga.lastShown()).contains("līgums").doesNotContain("📎");
  }

  @Test
  void aPhotoOfWhichNothingIsKnownIsAskedAboutAndNotLost() {
    assertThat(liga.sends(photo(""))).contains("Par kuru pasākumu ir photo-");
    assertThat(liga.taps("5.1")).contains("5.1", "pievienots");
    liga.taps("🔵 procesā");
    liga.says("Līgums noslēgts");
    liga.taps(CONFIRM);

    assertThat(submitted()).hasSize(1);
  }

  @Test
  void theNumberAloneSaysOfWhichItIs() {
    liga.sends(photo(""));
    assertThat(liga.says("kad ir termiņš?")).contains("5. februāris");
    assertThat(liga.says("5.1")).contains("5.1", "pievienots");
    liga.taps("🔵 procesā");
    liga.says("Līgums noslēgts");
    liga.taps(CONFIRM);

    assertThat(submitted()).hasSize(1);
  }

  @Test
  void wordsUnderSuchAPhotoWaitWithIt() {
    assertThat(liga.sends(photo("Apmācības Valmierā, 40 dalībnieku"))).contains("Par kuru");
    assertThat(liga.taps("5.1")).contains("Kāds ir pasākuma stāvoklis?");
    assertThat(liga.taps("✅ izpildīts")).contains("Apmācības Valmierā", "📎 photo-");
  }

  @Test
  void anAlbumIsOneAnswerWhereverItsWordsStand() {
    liga.says("5.1 procesā: līgums");
    var before = liga.shown().size();
    bot.telegram().update(photo("message", bot.telegram().nextMessageId(), "", "a1"));
    bot.telegram().update(photo("message", bot.telegram().nextMessageId(), "", "a1"));
    bot.telegram()
        .update(photo("message", bot.telegram().nextMessageId(), "6.2 pabeigts: notika", "a1"));

    var shown = liga.shown().subList(before, liga.shown().size());
    assertThat(shown.stream().map(a -> a.messageId()).distinct()).hasSize(1);
    assertThat(liga.lastShown()).contains("6.2", "notika");
    assertThat(liga.lastShown().split("📎 photo-", -1).length - 1).isGreaterThanOrEqualTo(3);
    liga.taps(CONFIRM);
    assertThat(submitted()).hasSize(3);
    liga.says("atskaite 5.1");
    liga.taps("Pārlasīt visu");
    assertThat(liga.lastShown()).contains("līgums").doesNotContain("📎");
  }

  @Test
  void anAlbumWithoutADraftKeepsAllItsFiles() {
    bot.telegram().update(photo("message", bot.telegram().nextMessageId(), "", "a2"));
    bot.telegram().update(photo("message", bot.telegram().nextMessageId(), "", "a2"));
    assertThat(liga.lastShown()).contains("Par kuru pasākumu ir šie 2 faili?");
    bot.telegram()
        .update(photo("message", bot.telegram().nextMessageId(), "6.2 pabeigts: notika", "a2"));
    liga.taps(CONFIRM);

    assertThat(submitted()).hasSize(3);
  }

  @Test
  void anEditedCaptionChangesTheDraft() {
    liga.says("atskaite 5.1");
    liga.taps("🔵 procesā");
    liga.sends(photo("Notika semināri"));
    liga.sends(edited("Notika trīs semināri"));
    liga.taps("Pārlasīt visu");
    assertThat(liga.lastShown()).contains("Notika trīs semināri").doesNotContain("Notika semināri");
    assertThat(liga.lastShown().split("📎 photo-", -1)).hasSize(2);
  }

  @Test
  void anEditedCaptionBesideAFileChangesItsLine() {
    liga.says("5.1 procesā: līgums");
    liga.sends(photo("pirmā lapa"));
    assertThat(liga.lastShown()).contains("– pirmā lapa");
    assertThat(liga.sends(edited("abas lapas"))).contains("– abas lapas").doesNotContain("pirmā");
    liga.taps(CONFIRM);

    assertThat(liga.sends(edited("visas lapas"))).contains("– visas lapas", "Vai iesniegt?");
  }

  @Test
  void anEditedCaptionOpensACorrection() {
    liga.sends(photo("6.2 pabeigts: seminārs notika"));
    liga.taps(CONFIRM);
    assertThat(liga.sends(edited("6.2 pabeigts: divi semināri notika")))
        .contains("divi semināri notika", "📎 photo-", "Vai iesniegt?");
    liga.taps(CONFIRM);

    assertThat(words()).isEqualTo("divi semināri notika");
  }

  @Test
  void anEditedCaptionOfAnAlbumKeepsAllItsFiles() {
    bot.telegram().update(photo("message", bot.telegram().nextMessageId(), "", "a3"));
    message = bot.telegram().nextMessageId();
    bot.telegram().update(photo("message", message, "6.2 pabeigts: notika", "a3"));
    liga.taps(CONFIRM);

    var shown = liga.sends(photo("edited_message", message, "6.2 pabeigts: notika divi", "a3"));
    assertThat(shown).contains("notika divi", "Vai iesniegt?");
    assertThat(shown.split("📎 photo-", -1)).hasSize(3);
  }

  @Test
  void anEditedLineKeepsTheFilesThatWereSubmittedWithIt() {
    var line = bot.telegram().nextMessageId();
    liga.sends(RawUpdates.words(liga.id(), line, "5.1 procesā: līgums"));
    liga.sends(photo("pirmā lapa"));
    liga.taps(CONFIRM);

    assertThat(liga.sends(RawUpdates.edited(liga.id(), line, "5.1 procesā: līgums noslēgts")))
        .contains("līgums noslēgts", "📎 photo-", "– pirmā lapa");
  }

  @Test
  void aCaptionMayAsk() {
    assertThat(liga.sends(photo("Kāds ir termiņš?"))).contains("Par kuru pasākumu");
    assertThat(liga.texts()).anyMatch(text -> text.contains("5. februār"));
  }

  @Test
  void wordsUnderWhatCannotBeTakenAreHeard() {
    var film =
        RawUpdates.with(
            RawUpdates.other(liga.id(), "video", "{\"file_id\":\"v\",\"file_unique_id\":\"v\"}"),
            "{'caption':'6.2 pabeigts: seminārs notika'}");
    assertThat(liga.sends(film)).contains("6.2", "seminārs notika", "Vai iesniegt?");
  }

  @Test
  void inAGroupACaptionWithAMentionIsAnswered() {
    var update =
        RawUpdates.with(
            RawUpdates.wordsInGroup(GROUP, Bot.ANNA, 900, ""),
            "{'caption':'@terminbot_test_bot status 3.2',"
                + "'photo':[{'file_id':'g','file_unique_id':'g','width':9,'height':9}]}");
    ((ObjectNode) update.get("message")).remove("text");
    bot.telegram().update(update);

    assertThat(bot.telegram().messagesTo(GROUP).getLast().text()).contains("3.2");
  }
}
