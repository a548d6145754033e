package lv.terminbot.conversation;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.Typing;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Updates that Telegram would hardly send: parts that contradict each other or have no end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedUpdatesTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  private DeskBot bot;
  private Someone anna;

  @BeforeAll
  void aBot(@TempDir Path data) {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(ANNA);
    anna.says("/start");
  }

  @AfterEach
  void nothingIsLeftBehindAndTheNextIsHeard() {
    assertThat(anna.says("status 3.2")).contains("3.2");
    assertThat(bot.count("inbox", "done_at is null or tries > 0")).isZero();
    assertThat(bot.count("outbox", "state in ('failed', 'uncertain')")).isZero();
  }

  @AfterAll
  void over() {
    bot.close();
  }

  private static ObjectNode words(Someone who, String text, String more) {
    return RawUpdates.with(RawUpdates.words(who.id(), 900, text), more);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'entities':[{'type':'text_link','offset':-5,'length':1,'url':'https://a.lv'}]}",
        "{'entities':[{'type':'url','offset':0,'length':2147483647}]}",
        "{'entities':[{'type':'text_link','offset':0,'length':3}]}",
        "{'entities':[{'type':'text_link','offset':1,'length':3,'url':'javascript:alert(1)'}]}",
        "{'entities':[{'type':'never_heard_of','offset':0,'length':0}]}",
        "{'reply_to_message':{'message_id':-1,'date':1,'chat':{'id':0,'type':'x'}}}",
        "{'reply_to_message':{'message_id':2147483647,'date':1,'chat':{'id':-5,'type':'group'}}}",
        "{'quote':{'text':'status','position':-7}}",
        "{'quote':{'text':'','position':2147483647}}",
        "{'external_reply':{'origin':{'type':'hidden_user','date':1,'sender_user_name':'x'}}}",
        "{'forward_origin':{'type':'channel','date':1,'chat':{'id':-9,'type':'channel'},'message_id':1}}",
        "{'date':2147483647}",
        "{'date':-1}",
        "{'edit_date':-1}",
        "{'media_group_id':''}",
        "{'message_thread_id':-2147483648,'is_topic_message':true}",
        "{'via_bot':{'id':5,'is_bot':true,'first_name':''}}",
        "{'from':{'id':1001,'is_bot':true,'first_name':'Anna'}}",
        "{'from':{'id':1001,'is_bot':false,'first_name':'\u202e','last_name':'\u200b'}}",
        "{'from':{'id':-1,'is_bot':false,'first_name':'x','language_code':'../../lv'}}",
        "{'sender_chat':{'id':-1001,'type':'channel'}}",
        "{'migrate_from_chat_id':-1}",
        "{'group_chat_created':true}",
        "{'web_app_data':{'data':'1c|1|0','button_text':'x'}}",
        "{'users_shared':{'request_id':1,'users':[{'user_id':1001}]}}"
      })
  void whateverStandsBesideTheWordsNobodyElseWaits(String more) {
    var janis = bot.contactOf("VARAM");

    bot.telegram().update(words(janis, "5.1 procesā: sākts", more));
    bot.quiet();

    assertThat(bot.count("progress_update", "author = " + janis.id())).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'chosen_inline_result':{'result_id':'1','from':{'id':1001,'is_bot':false,'first_name':'x'},'query':'x'}}",
        "{'edited_channel_post':{'message_id':1,'date':1,'chat':{'id':-5,'type':'channel'},'text':'x'}}",
        "{'message_reaction':{'chat':{'id':1001,'type':'private'},'message_id':1,'date':1,'old_reaction':[],'new_reaction':[]}}",
        "{'chat_join_request':{'chat':{'id':-5,'type':'group'},'from':{'id':1,'is_bot':false,'first_name':'x'},'user_chat_id':1,'date':1}}",
        "{'poll_answer':{'poll_id':'1','option_ids':[]}}",
        "{'pre_checkout_query':{'id':'1','from':{'id':1,'is_bot':false,'first_name':'x'},'currency':'EUR','total_amount':1,'invoice_payload':'x'}}",
        "{'business_message':{'message_id':1,'date':1,'chat':{'id':1001,'type':'private'},'text':'pauze'}}",
        "{'callback_query':{'id':'','from':{'id':1001,'is_bot':false,'first_name':'x'},'chat_instance':'','data':'1Ed|2024-99-99F'}}",
        "{'callback_query':{'id':'9','from':{'id':1001,'is_bot':true,'first_name':'x'},'chat_instance':'','data':'1Es|2024-02-31W'}}",
        "{'inline_query':{'id':'77','from':{'id':5,'is_bot':false,'first_name':'x'},'query':'3.2','offset':'-1'}}",
        "{'inline_query':{'id':'78','from':{'id':1001,'is_bot':false,'first_name':'x'},'query':'3.2','offset':'99999999999999999999'}}",
        "{'message':{'message_id':1,'date':1,'chat':{'id':-5,'type':'group'},'from':{'id':1001,'is_bot':false,'first_name':'x'},'migrate_to_chat_id':1001}}",
        "{'message':{'message_id':1,'date':1,'chat':{'id':1001,'type':'private'},'from':{'id':5,'is_bot':false,'first_name':'x'},'migrate_to_chat_id':-5}}"
      })
  void anUpdateOfAnotherKindIsPassedOver(String update) {
    bot.telegram().update(RawUpdates.of(update.replace('\'', '"')));
    bot.quiet();

    assertThat(bot.count("pause", "true")).isZero();
    assertThat(bot.count("decreed_day", "true")).isZero();
  }

  @Test
  void wordsOfTomorrowAreDatedToday() {
    var janis = bot.contactOf("VARAM");
    janis.sends(words(janis, "5.2 procesā: sākts", "{'date':2147483647}"));
    janis.taps(CONFIRM);

    var latest = bot.clock().instant().plusSeconds(60).toEpochMilli();
    assertThat(bot.count("progress_update", "author = " + janis.id())).isOne();
    assertThat(bot.column("submitted_at", "progress_update", "author = " + janis.id()))
        .allMatch(at -> Instant.ofEpochMilli(Long.parseLong(at)).toEpochMilli() <= latest);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 300, 5_000})
  void aNameOfAnyLengthAndItsSignsBreakNoMessage(int times) {
    var stranger = bot.stranger();
    var name = "<b>&".repeat(times);
    bot.telegram()
        .update(
            words(
                stranger,
                "/start",
                "{'from':{'id':%d,'is_bot':false,'first_name':'%s'}}"
                    .formatted(stranger.id(), name)));
    bot.quiet();
    stranger.joins("VARAM");

    assertThat(anna.says("cilvēki")).isNotBlank();
    assertThat(anna.says("VARAM kontakti")).isNotBlank();
    assertThat(bot.telegram().arrived()).allMatch(a -> a.text().length() <= 4096);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../../../etc/passwd", "a\\..\\b.pdf", "CON", ".", "\u202efdp.exe", "a\u0000b"})
  void aFilesNameIsNoPlaceOnADisk(String name) {
    var janis = bot.contactOf("VARAM");
    janis.says("5.3 procesā: sākts");
    var sent = RawUpdates.words(janis.id(), 901, "");
    ((ObjectNode) sent.get("message")).remove("text");
    var document =
        ((ObjectNode) sent.get("message"))
            .putObject("document")
            .put("file_id", "file-" + name.length());
    document.put("file_unique_id", "u").put("file_name", name).put("file_size", -5);
    bot.telegram().update(sent);
    bot.quiet();

    assertThat(janis.lastShown()).doesNotContain("\u202e", "\u0000");
  }

  @Test
  void anInlineQuestionOfAnyLengthIsAnswered() {
    var typing = new Typing(bot);

    for (var words : new String[] {"3.2 ".repeat(2_000), "\u0000", "\ud83d", "🙂".repeat(300)}) {
      assertThat(typing.types(anna, words).path("results").isArray()).isTrue();
      assertThat(typing.types(bot.stranger(), words).path("results").size()).isLessThan(2);
    }
  }
}
