package lv.terminbot.telegram;

import static lv.terminbot.telegram.RawUpdates.with;
import static lv.terminbot.telegram.Translated.PHOTO;
import static lv.terminbot.telegram.Translated.arrival;
import static lv.terminbot.telegram.Translated.content;
import static lv.terminbot.telegram.Translated.file;
import static lv.terminbot.telegram.Translated.inGroup;
import static lv.terminbot.telegram.Translated.says;
import static lv.terminbot.telegram.Translated.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Link;
import lv.terminbot.mailbox.Written;
import org.junit.jupiter.api.Test;

/** The words of a message and under a file, and the addresses behind them. */
class SentWordsTest {
  private static final String NAMED = "@" + RawUpdates.BOT_NAME + " ";

  @Test
  void anAddressBehindWordsStaysBehindThem() {
    var text = "5.1 pabeigts 😀: skat. protokolu un vk.gov.lv";
    var links = written(with(says(text), entities(text, "protokolu", "vk.gov.lv"))).links();

    assertThat(links)
        .extracting(link -> link.words(text), Link::address)
        .containsExactly(
            tuple("protokolu", "https://example.lv/1"), tuple("vk.gov.lv", "vk.gov.lv"));
  }

  @Test
  void anAddressKeepsItsWordsWhenWhatNoDatabaseTakesIsGone() {
    var text = "\0\0te\0 un šeit";
    var said = written(with(says(text), entities(text, "te\0", "šeit")));

    assertThat(said.text()).isEqualTo("te un šeit");
    assertThat(said.links()).extracting(l -> l.words(said.text())).containsExactly("te", "šeit");
  }

  @Test
  void anAddressBeyondTheTextLosesNoWords() {
    var update = with(says("3.2"), "{'entities':[{'type':'url','offset':3,'length':9}]}");

    assertThat(written(update)).isEqualTo(new Written(7, "3.2"));
  }

  @Test
  void aLinkWithoutAnAddressIsNone() {
    var update = with(says("3.2"), "{'entities':[{'type':'text_link','offset':0,'length':1}]}");

    assertThat(written(update)).isEqualTo(new Written(7, "3.2"));
  }

  @Test
  void theBotsNameTakenOutOfAGroupsWordsMovesTheAddressesAlong() {
    var text = "  " + NAMED + "3.2 protokols, " + NAMED + "un te";
    var said = written(with(inGroup(text), entities(text, "protokols", "te")));

    assertThat(said.links())
        .extracting(link -> link.words(said.text()))
        .containsExactly("protokols", "te");
  }

  @Test
  void aPhotoIsAFileAndItsWords() {
    var update = file("{" + PHOTO + ",'caption':'3.2 pabeigts: seminārs, foto'}");
    var caption = "3.2 pabeigts: seminārs, foto";
    with(update, entities(caption, "foto", "seminārs").replace("entities", "caption_entities"));

    var photo = (Content.SentFile) content(update);

    assertThat(photo.fileId()).isEqualTo("f");
    assertThat(photo.written())
        .isEqualTo(
            new Written(
                7,
                caption,
                List.of(new Link(14, 22, "seminārs"), new Link(24, 28, "https://example.lv/1")),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void whatTheBotDoesNotReadKeepsItsWords() {
    var video =
        file(
            "{'video':{'file_id':'f','file_unique_id':'u','width':1,'height':1,'duration':1},"
                + "'caption':'3.2 pabeigts'}");

    assertThat(content(video))
        .isEqualTo(new Content.Other("video", new Written(7, "3.2 pabeigts")));
  }

  @Test
  void filesOfAnAlbumKnowEachOther() {
    var photo = (Content.SentFile) content(file("{" + PHOTO + ",'media_group_id':'135'}"));

    assertThat(photo.album()).contains("135");
    assertThat(photo.caption()).isEmpty();
  }

  @Test
  void aChangedCaptionIsAnEdit() {
    var changed = edited(file("{" + PHOTO + ",'caption':'3.2 pabeigts','edit_date':1704701000}"));

    assertThat(content(changed))
        .isInstanceOfSatisfying(
            Content.Edited.class,
            edit ->
                assertThat(edit.now())
                    .isInstanceOf(Content.SentFile.class)
                    .extracting(Content.Said::written)
                    .isEqualTo(new Written(7, "3.2 pabeigts")));
  }

  @Test
  void aLocationThatMovesSaysNothing() {
    var location = file("{'location':{'longitude':24.1,'latitude':56.9},'edit_date':1704701000}");

    assertThat(arrival(edited(location))).isEmpty();
  }

  private static ObjectNode edited(ObjectNode update) {
    update.set("edited_message", update.remove("message"));
    return update;
  }

  /** The first of these words with an address behind them, the second an address themselves. */
  private static String entities(String text, String behind, String itself) {
    return """
    {'entities':[
      {'type':'url','offset':%d,'length':%d},
      {'type':'text_link','offset':%d,'length':%d,'url':'https://example.lv/1'}]}\
    """
        .formatted(
            text.lastIndexOf(itself), itself.length(), text.indexOf(behind), behind.length());
  }
}
