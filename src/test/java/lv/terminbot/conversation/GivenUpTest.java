package lv.terminbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Set;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Part of the database is broken: nobody is left waiting, and what can be answered is. */
@ExtendWith(OutputCaptureExtension.class)
@Isolated("reads the log")
class GivenUpTest {
  private static final long OTTO = 1009;
  private static final String SORRY = "neizdevās apstrādāt. Koordinatoram par to paziņots";
  @TempDir private Path data;
  private int minute;
  private DeskBot bot;
  private Someone anna;
  private Someone otto;
  private Someone janis;

  @BeforeEach
  void theUpdatesCannotBeRead() {
    bot = DeskBot.at("2024-01-10T10:00", data, Path.of("config", "plans"), Set.of(Bot.ANNA, OTTO));
    anna = bot.someone(Bot.ANNA);
    otto = bot.someone(OTTO);
    anna.says("/start");
    otto.says("/start");
    janis = bot.contactOf("TM");
    janis.says("3.2");
    broken("progress_update");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aMessageIsTriedThreeTimesThenThePersonAndTheCoordinatorsAreTold(CapturedOutput log) {
    var told = anna.shown().size();

    hears(RawUpdates.words(janis.id(), 501, "3.2"));

    assertThat(janis.lastShown()).contains(SORRY);
    assertThat(anna.lastShown())
        .contains("Neizdevās apstrādāt ziņu, ko rakstīja <b>Anna Bērziņa</b>");
    assertThat(otto.lastShown()).contains("Neizdevās apstrādāt ziņu");
    assertThat(anna.shown()).hasSize(told + 1);
    assertThat(log.getAll()).contains("(try 1)", "(try 2)", "(try 3)").doesNotContain("(try 4)");
    assertThat(bot.count("inbox", "done_at is null")).isZero();
  }

  @Test
  void itBlocksNeitherThatChatNorTheProgramOnceItIsMended() {
    hears(RawUpdates.words(janis.id(), 501, "3.2"));
    assertThat(janis.says("palīdzība")).doesNotContain(SORRY);

    mended("progress_update");

    assertThat(janis.says("3.2")).contains("vēl nav nevienas ziņas");
  }

  @Test
  void aCoordinatorIsToldOnceOfTheirOwnMessage() {
    var before = anna.shown().size();

    hears(RawUpdates.words(anna.id(), 501, "3.2"));

    assertThat(anna.lastShown()).contains(SORRY);
    assertThat(anna.shown()).hasSize(before + 1);
    assertThat(otto.lastShown()).contains("Neizdevās apstrādāt ziņu");
  }

  @Test
  void aButtonIsReleasedAndWhatIsTypedBehindTheNameOfTheBotIsAnswered() {
    hears(RawUpdates.tap(janis.id(), "1m||3.2", 5));
    assertThat(janis.lastShown()).contains(SORRY);
    assertThat(answersOf("answercallbackquery")).isEqualTo(1);

    hears(RawUpdates.typing(janis.id(), "typed-1", "3.2"));
    assertThat(answersOf("answerinlinequery")).isEqualTo(1);
    assertThat(janis.texts()).filteredOn(text -> text.contains(SORRY)).hasSize(1);
  }

  @Test
  void aStrangerWhoseLinkCannotBeReadHearsNothingAndNobodyIsDisturbed() {
    broken("join_link");
    var stranger = bot.stranger();
    var before = anna.shown().size();

    hears(RawUpdates.words(stranger.id(), 501, "/start AbCdEf"));

    assertThat(stranger.shown()).isEmpty();
    assertThat(anna.shown()).hasSize(before);
    assertThat(bot.count("inbox", "done_at is null")).isZero();
  }

  @Test
  void ofANoteOfTheSystemNobodyIsToldThatTheirMessageFailed() {
    broken("unreached");
    var before = janis.shown().size() + anna.shown().size();

    bot.bean(Inbox.class)
        .keep(
            new SystemNote(
                "outgoing:12",
                new ChatId(janis.id()),
                new SystemNote.Undelivered(
                    new OutgoingId(12), DeliveryState.BLOCKED, Urgency.REPLY),
                bot.clock().instant()));
    everyTryIsMade();

    assertThat(bot.count("inbox", "done_at is null")).isZero();
    assertThat(janis.shown().size() + anna.shown().size()).isEqualTo(before);
  }

  /** It comes in, and there is time enough for every try. */
  private void hears(ObjectNode update) {
    bot.telegram().update(update);
    everyTryIsMade();
  }

  private void everyTryIsMade() {
    for (var again = 0; again < 5; again++) {
      bot.itWillBe("2024-01-10T10:%02d".formatted(++minute));
      bot.quiet();
    }
  }

  private long answersOf(String method) {
    return bot.telegram().arrived().stream().map(Arrived::method).filter(method::equals).count();
  }

  private void broken(String table) {
    sql("alter table " + table + " rename to broken_" + table);
  }

  private void mended(String table) {
    sql("alter table broken_" + table + " rename to " + table);
  }

  private void sql(String statement) {
    bot.bean(JdbcClient.class).sql(statement).update();
  }
}
