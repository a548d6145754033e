package lv.terminbot;

import static lv.terminbot.WholeBot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Updates, buttons and links as an attacker or a mishap would send them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileUpdateTest {
  private static final long GROUP = -100_500;
  private final AtomicLong nextPerson = new AtomicLong(4001);
  private WholeBot bot;

  @BeforeAll
  void aBot(@TempDir Path data) {
    bot = WholeBot.startedOn(Map.of(), data, "2024-01-10T10:00");
    bot.someone(ANNA).says("/start");
  }

  @AfterEach
  void nothingIsLeftBehind() {
    bot.quiet();
    assertThat(bot.count("inbox", "tries > 0")).isZero();
    assertThat(bot.count("outbox", "state in ('failed', 'uncertain')")).isZero();
  }

  @AfterAll
  void over() {
    bot.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'message':{}}",
        "{'message':{'message_id':1,'date':0,'chat':{'id':5,'type':'private'}}}",
        "{'message':{'message_id':1,'date':0,'chat':{'id':5,'type':'private'},'text':'x'}}",
        "{'edited_message':{'message_id':1,'date':0,'from':{'id':5,'is_bot':false,'first_name':''},'chat':{'id':5,'type':'private'}}}",
        "{'channel_post':{'message_id':1,'date':0,'chat':{'id':-5,'type':'channel'},'text':'x'}}",
        "{'callback_query':{'id':'1','from':{'id':5,'is_bot':false,'first_name':'x'},'chat_instance':'1'}}",
        "{'callback_query':{'id':'2','from':{'id':5,'is_bot':false,'first_name':'x'},'chat_instance':'1','inline_message_id':'x','data':'1o'}}",
        "{'poll':{'id':'1','question':'x','options':[],'total_voter_count':0,'is_closed':true,'is_anonymous':true,'type':'regular','allows_multiple_answers':false}}",
        "{'my_chat_member':{'date':0,'chat':{'id':5,'type':'private'},'from':{'id':5,'is_bot':false,'first_name':'x'}}}",
        "{'message':{'message_id':1,'date':0,'from':{'id':1087968824,'is_bot':true,'first_name':'Group'},'sender_chat':{'id':-9,'type':'supergroup'},'chat':{'id':-9,'type':'supergroup'},'text':'/status'}}",
        "{'message':{'message_id':1,'date':0,'from':{'id':1001,'is_bot':false,'first_name':'x'},'chat':{'id':1001,'type':'private'},'document':{}}}",
        "{'message':{'message_id':1,'date':0,'from':{'id':1001,'is_bot':false,'first_name':'x'},'chat':{'id':1001,'type':'private'},'document':{'file_name':'a.pdf'}}}",
        "{'brand_new_kind':{'id':7}}"
      })
  void anUpdateOfAnyFormIsPassedOver(String update) {
    bot.telegram().update(RawUpdates.of(update.replace('\'', '"')));

    bot.takesAll();
    assertThat(bot.someone(ANNA).says("3.2")).contains("3.2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sticker", "voice", "location", "photo"})
  void whatIsNotTextGetsASentence(String kind) {
    var contact = someoneOf("VARAM");
    var json =
        switch (kind) {
          case "location" -> "{\"latitude\":56.9,\"longitude\":24.1}";
          case "photo" -> "[{\"file_id\":\"1\",\"file_unique_id\":\"1\",\"width\":1,\"height\":1}]";
          default ->
              "{\"file_id\":\"1\",\"file_unique_id\":\"1\",\"duration\":1,\"type\":\"regular\",\"width\":1,\"height\":1,\"is_animated\":false,\"is_video\":false}";
        };

    assertThat(contact.sends(RawUpdates.other(contact.id(), kind, json)))
        .containsAnyOf("tekst", "Par kuru pasākumu ir " + kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "x",
        "1c|1|0",
        "1c|ffffffffffffffff|0",
        "1e|1|0|done",
        "1z|1",
        "1v|VARAM",
        "1v|NAV",
        "1j|AAAA",
        "1m|cits-plans|9.9",
        "0o",
        "\u0000",
        "1m||3.2|",
        "1b|1|0|VK"
      })
  void aForgedButtonDoesNothing(String code) {
    var contact = someoneOf("VARAM");
    contact.says("/help");

    var shown = contact.forges(code);

    assertThat(shown).doesNotContain("t.me/");
    assertThat(bot.count("progress_update", "author = " + contact.id())).isZero();
  }

  @Test
  void nobodyConfirmsTheDraftOfAnother() {
    var janis = someoneOf("VARAM");
    var thief = someoneOf("VARAM");
    janis.says("5.1 procesā: mans darbs");
    thief.says("/help");

    thief.forges(janis.codeOf("✅ Apstiprināt"));

    assertThat(bot.count("progress_update", "author in (%d, %d)".formatted(janis.id(), thief.id())))
        .isZero();
    assertThat(janis.taps("✅ Apstiprināt")).contains("Kvīts Nr.");
  }

  @Test
  void inAGroupOnlyThoseWhoAreInAndSpeakToTheBotAreAnswered() {
    var contact = someoneOf("VARAM");
    var group = bot.someone(GROUP);
    var toUs = "/status@" + RawUpdates.BOT_NAME + " 3.2";
    for (var ignored : List.of("3.2", "5.1 procesā: x", "/status@cits_bot 3.2")) {
      bot.telegram().update(RawUpdates.wordsInGroup(GROUP, contact.id(), 1, ignored));
    }
    bot.telegram().update(RawUpdates.wordsInGroup(GROUP, 666, 2, toUs));

    assertThat(group.sends(RawUpdates.wordsInGroup(GROUP, contact.id(), 3, toUs))).contains("3.2");
    assertThat(group.shown()).hasSize(1);
    assertThat(bot.count("draft", "person = " + contact.id())).isZero();
  }

  @Test
  void anExpiredLinkAndTheSlowerOfTwoGetTheSameSentence() {
    var first = bot.someone(nextPerson.getAndIncrement());
    var second = bot.someone(nextPerson.getAndIncrement());
    var code = bot.someone(ANNA).says("/invite TM").replaceAll("(?s).*start=([\\w-]+).*", "$1");

    bot.telegram().says(first.id(), "/start " + code);
    bot.telegram().says(second.id(), "/start " + code);
    await()
        .atMost(WholeBot.PATIENCE)
        .until(() -> !first.shown().isEmpty() && !second.shown().isEmpty());

    assertThat(List.of(first.lastShown(), second.lastShown()))
        .anyMatch(text -> text.contains("Vai tas esat jūs?"))
        .anyMatch(text -> text.contains("vairs neder"));
  }

  private Someone someoneOf(String institution) {
    var id = nextPerson.getAndIncrement();
    bot.knows(LongStream.of(id), institution);
    return bot.someone(id);
  }
}
