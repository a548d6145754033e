package lv.terminbot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.telegram.Fault;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reminder that may not have arrived is a coordinator's to decide on, once. */
class UndeliveredTest {
  private static final long OTTO = 1009;
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone otto;
  private Someone janis;

  @BeforeEach
  void beforeTheInvitation() {
    bot = DeskBot.at("2024-01-08T08:50", data, Path.of("config", "plans"), Set.of(Bot.ANNA, OTTO));
    anna = bot.someone(Bot.ANNA);
    otto = bot.someone(OTTO);
    anna.says("/start");
    otto.says("/start");
    janis = bot.contactOf("VARAM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whereTheLineBreaksWhileSendingTheCoordinatorDecidesWhetherToRepeatIt() {
    bot.telegram().goesWrong(Fault.of(Fault.Kind.DROP_AFTER).in(janis.id()));
    bot.itIs("2024-01-08T09:00");

    assertThat(janis.shown()).hasSize(1);
    aMinutePasses();
    assertThat(anna.lastShown()).contains("Nav zināms, vai nonāca 1 ziņa", "Janis (VARAM)");
    var again = anna.codeOf("Sūtīt vēlreiz");
    assertThat(janis.forges(again)).contains("vēlreiz nosūtīt nevar");
    var before = janis.shown().size();

    assertThat(anna.taps("Sūtīt vēlreiz")).contains("Vēlreiz nosūtīta 1 ziņa");
    assertThat(janis.shown()).hasSize(before + 1);
    assertThat(janis.lastShown()).startsWith("<i>🔁 Sūtīts vēlreiz: iespējams, šo ziņu jau");
    assertThat(anna.forges(again)).contains("vēlreiz nosūtīt nevar");
    assertThat(janis.shown()).hasSize(before + 1);
  }

  @Test
  void ofABadMinuteThereIsOneNoticeAndOneButtonForAll() {
    var others = List.of(bot.contactOf("TM"), bot.contactOf("VK"), bot.contactOf("VAS"));
    others.forEach(
        contact -> bot.telegram().goesWrong(Fault.of(Fault.Kind.DROP_BEFORE).in(contact.id())));
    bot.itIs("2024-01-08T09:00");
    var told = anna.shown().size();

    aMinutePasses();

    assertThat(anna.shown()).hasSize(told + 1);
    assertThat(anna.lastShown()).contains("vai nonāca 3 ziņas", "(TM)", "(VK)", "(VAS)");
    assertThat(anna.buttons()).containsExactly("Sūtīt visas vēlreiz", "🏠 Sākums");
    assertThat(anna.says("trauksmes"))
        .contains("nav zināms, vai nonāca 3 ziņas", "(TM)")
        .doesNotContain("Visi ir sasniedzami");
    assertThat(anna.buttons()).contains("Sūtīt vēlreiz visas 3");

    assertThat(anna.taps("Sūtīt visas vēlreiz")).contains("Vēlreiz nosūtītas 3 ziņas");

    assertThat(others)
        .allSatisfy(contact -> assertThat(contact.shown()).hasSize(1))
        .allSatisfy(contact -> assertThat(contact.lastShown()).startsWith("<i>🔁"));
    assertThat(anna.taps("Sūtīt visas vēlreiz")).contains("vēlreiz nosūtīt nevar");
    assertThat(anna.says("trauksmes")).doesNotContain("nav zināms, vai nonāca");
  }

  @Test
  void aLongRestThatTelegramAsksForInOneChatIsToldOnce() {
    bot.telegram().goesWrong(Fault.tooMany(3600).in(janis.id()));
    bot.itIs("2024-01-08T09:00");

    aMinutePasses();
    bot.itIs("2024-01-08T09:02");

    assertThat(anna.texts().stream().filter(text -> text.contains("lūdz kādu laiku nesūtīt")))
        .singleElement()
        .asString()
        .contains("Janis (VARAM)", "plkst. 10.00");
    bot.itIs("2024-01-08T10:01");
    assertThat(janis.shown()).hasSize(1);
  }

  @Test
  void theAnswerToAQuestionIsSaidAgainButTheReceiptOfAnOrderIsNot() {
    bot.telegram().goesWrong(Fault.of(Fault.Kind.DROP_BEFORE).in(janis.id()));
    bot.telegram().says(janis.id(), "5.1");
    assertThat(janis.shown()).isEmpty();

    aMinutePasses();

    assertThat(janis.lastShown()).contains("5.1");
  }

  @Test
  void anotherProgramWithTheSameTokenIsToldToEachCoordinator() {
    bot.bean(UnitOfWork.class)
        .run(
            () ->
                bot.bean(Inbox.class)
                    .keep(
                        new SystemNote(
                            "shared:1",
                            new ChatId(0),
                            new SystemNote.TokenShared(bot.clock().instant()),
                            bot.clock().instant())));
    bot.quiet();

    assertThat(List.of(anna, otto))
        .allSatisfy(
            c -> assertThat(c.lastShown()).contains("lieto vēl kāda programma", "plkst. 8.50"));
  }

  private void aMinutePasses() {
    bot.itIs(bot.local(bot.clock().millis()).plusMinutes(1).withSecond(0).toString());
  }

  @Test
  void whatTelegramRefusesIsToldAsSuchToThoseWhoCanBeReached() {
    bot.telegram().update(RawUpdates.membership(OTTO, OTTO, "kicked"));
    bot.quiet();
    var before = otto.shown().size();
    bot.telegram().goesWrong(Fault.refusal(400, "Bad Request: strange").in(janis.id()).times(9));

    bot.itIs("2024-01-08T09:00");

    assertThat(anna.lastShown()).contains("<b>Janis</b> (VARAM)", "neizdevās nosūtīt");
    assertThat(otto.shown()).hasSize(before);
  }
}
