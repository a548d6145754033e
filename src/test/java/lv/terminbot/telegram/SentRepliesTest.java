package lv.terminbot.telegram;

import static lv.terminbot.telegram.RawUpdates.with;
import static lv.terminbot.telegram.Translated.PHOTO;
import static lv.terminbot.telegram.Translated.arrival;
import static lv.terminbot.telegram.Translated.file;
import static lv.terminbot.telegram.Translated.inGroup;
import static lv.terminbot.telegram.Translated.says;
import static lv.terminbot.telegram.Translated.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.RepliedTo;
import lv.terminbot.mailbox.RepliedTo.Author;
import lv.terminbot.mailbox.RepliedTo.Original;
import lv.terminbot.mailbox.RepliedTo.Quote;
import org.junit.jupiter.api.Test;

/** Which message a message replies to. */
class SentRepliesTest {
  private static final String NAMED = "@" + RawUpdates.BOT_NAME + " ";

  @Test
  void aReplyTellsWhatItIsAbout() {
    var reply =
        with(says("pabeigts"), "{'reply_to_message':" + earlier(5, Translated.BOT.id()) + "}");

    assertThat(written(reply).repliedTo())
        .contains(new RepliedTo.Here(5, Author.BOT, Optional.empty()));
  }

  @Test
  void aReplyToSomebodyElseIsNoneToTheBot() {
    var reply = with(inGroup(NAMED + "3.2?"), "{'reply_to_message':" + earlier(5, 12) + "}");

    assertThat(written(reply).repliedTo())
        .contains(new RepliedTo.Here(5, Author.SOMEBODY, Optional.empty()));
  }

  @Test
  void theQuotedPartOfWhatIsRepliedToIsKept() {
    var reply =
        with(
            says("pabeigts"),
            "{'reply_to_message':"
                + earlier(5, Translated.BOT.id())
                + ",'quote':{'text':'6.1 Atvērtie dati','position':120,'is_manual':true}}");

    assertThat(written(reply).repliedTo())
        .contains(
            new RepliedTo.Here(5, Author.BOT, Optional.of(new Quote("6.1 Atvērtie dati", 120))));
  }

  @Test
  void aFileInReplyIsAboutThatMessageToo() {
    var reply = file("{" + PHOTO + ",'reply_to_message':" + earlier(5, Translated.BOT.id()) + "}");

    assertThat(written(reply).repliedTo()).isPresent();
  }

  @Test
  void withinATopicAMessageThatRepliesToNothingIsNoReply() {
    var begun = earlier(42, Translated.BOT.id());
    begun =
        begun.replace("'text':'?'", "'forum_topic_created':{'name':'Atskaites','icon_color':1}");
    var beside =
        with(
            inGroup("sveiki visiem"),
            "{'message_thread_id':42,'is_topic_message':true,'reply_to_message':" + begun + "}");

    assertThat(arrival(beside)).isEmpty();
    assertThat(written(with(beside, "{'text':'/status'}")).repliedTo()).isEmpty();
  }

  @Test
  void aReplyToAMessageOfAnotherChatTellsWhich() {
    var reply =
        with(
            says("pabeigts"),
            "{'external_reply':{'origin':"
                + origin(Translated.BOT.id())
                + ",'chat':{'id':-100,'type':'supergroup'},'message_id':31},"
                + "'quote':{'text':'6.1','position':0}}");

    assertThat(written(reply).repliedTo())
        .contains(
            new RepliedTo.Elsewhere(
                Optional.of(new Original(new ChatId(-100), 31)),
                Author.BOT,
                Optional.of(new Quote("6.1", 0))));
  }

  @Test
  void aReplyToAMessageOfAPrivateChatTellsThatMuch() {
    var reply =
        with(
            says("pabeigts"),
            "{'external_reply':{'origin':{'type':'hidden_user','date':1,'sender_user_name':'A'}}}");

    assertThat(written(reply).repliedTo())
        .contains(new RepliedTo.Elsewhere(Optional.empty(), Author.SOMEBODY, Optional.empty()));
  }

  @Test
  void aReplyToAnotherTopicOfTheSameChatIsAReplyHere() {
    var reply =
        with(
            inGroup("un 3.2?"),
            "{'message_thread_id':42,'is_topic_message':true,'external_reply':{'origin':"
                + origin(Translated.BOT.id())
                + ",'chat':{'id':-100,'type':'supergroup'},'message_id':31}}");

    assertThat(written(reply).repliedTo())
        .contains(new RepliedTo.Here(31, Author.BOT, Optional.empty()));
  }

  private static String earlier(long id, long author) {
    return """
    {'message_id':%d,'date':1,'text':'?','chat':{'id':1,'type':'private'},
     'from':{'id':%d,'is_bot':true,'first_name':'A'}}\
    """
        .formatted(id, author);
  }

  private static String origin(long author) {
    return "{'type':'user','date':1,'sender_user':{'id':%d,'is_bot':true,'first_name':'A'}}"
        .formatted(author);
  }
}
