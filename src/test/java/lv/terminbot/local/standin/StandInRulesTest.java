package lv.terminbot.local.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import lv.terminbot.local.ScriptedBot;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** The stand-in is as strict, and remembers as long, as Telegram. */
class StandInRulesTest extends StandInCase {

  @Test
  void whatTelegramRefusesIsRefused() throws TelegramApiException {
    phones().say(ANNA, "/start");

    assertRefused(html(STRANGER, "Labdien"), 403, "can't initiate conversation");
    assertRefused(html(77, "Labdien"), 400, "chat not found");
    assertRefused(html(ANNA, "<b> </b>"), 400, "message text is empty");
    assertRefused(html(ANNA, "a".repeat(4097)), 400, "message is too long");
    assertRefused(html(ANNA, "<p>a</p>"), 400, "can't parse entities");
    assertRefused(html(ANNA, "a", button("b", "ā".repeat(33))), 400, "BUTTON_DATA_INVALID");
    bot.execute(html(ANNA, "<i>" + "&amp;".repeat(4096) + "</i>"));
    bot.execute(html(ANNA, "a", button("b", "c".repeat(64))));
    var stranger = ScriptedBot.client("2:other", program.port());
    assertThatThrownBy(() -> stranger.execute(new GetMe())).hasMessageContaining("401");
  }

  @Test
  void theMenuOfAPersonIsTheMostSpecificOne() throws TelegramApiException {
    bot.execute(new SetMyCommands(List.of(new BotCommand("help", "palīdzība"))));
    var english = new SetMyCommands(List.of(new BotCommand("help", "help")));
    english.setLanguageCode("en");
    bot.execute(english);
    var own = new SetMyCommands(List.of(new BotCommand("invite", "uzaicināt")));
    own.setScope(new BotCommandScopeChat("" + ANNA));
    bot.execute(own);

    assertThat(menu(1001)).isEqualTo("uzaicināt");
    assertThat(menu(1002)).isEqualTo("palīdzība");
    assertThat(menu(1004)).isEqualTo("help");
    assertThat(bot.execute(new GetMyCommands()).getFirst().getDescription()).isEqualTo("palīdzība");
  }

  @Test
  void afterAQuietWeekUpdatesHaveOtherNumbersAndAnOffsetFarAheadConfirmsNone()
      throws TelegramApiException {
    phones().say(ANNA, "/start");
    var taken = poll(0).getLast().getUpdateId();
    poll(taken + 1);
    program.clock().travelTo(program.clock().instant().plus(Duration.ofDays(8)));

    phones().say(ANNA, "pirmā");
    phones().say(ANNA, "otrā");

    var fresh = poll(taken + 1);
    assertThat(fresh).hasSize(2);
    assertThat(fresh.getFirst().getUpdateId()).isLessThan(taken);
    assertThat(poll(taken + 1)).hasSize(2);
    assertThat(poll(fresh.getFirst().getUpdateId() + 1)).hasSize(1);
  }

  @Test
  void afterARestartNothingIsLostAndNoNumberComesTwice() throws TelegramApiException {
    phones().say(ANNA, "/start");
    var taken = poll(0).getLast().getUpdateId();
    poll(taken + 1);
    var shown = bot.execute(html(ANNA, "Sveiki", button("Jā", "yes"))).getMessageId();
    bot.execute(new SetMyCommands(List.of(new BotCommand("help", "palīdzība"))));
    var waiting = phones().say(ANNA, "vēl viena");
    phones().tap(Speech.inPrivate(ANNA), shown, 0, 0);

    program.close();
    start();

    var updates = poll(0);
    assertThat(updates).hasSize(2);
    assertThat(updates.getFirst().getUpdateId()).isGreaterThan(taken);
    assertThat(updates.getFirst().getMessage().getText()).isEqualTo("vēl viena");
    assertThat(bot.execute(new AnswerCallbackQuery(updates.getLast().getCallbackQuery().getId())))
        .isTrue();
    assertThat(phones().say(ANNA, "un vēl")).isGreaterThan(waiting);
    assertThat(menu(1002)).isEqualTo("palīdzība");
    assertThat(program.standIn().world().chat(ANNA).started()).isTrue();
  }

  @Test
  void theBotAsksWhoItIs() throws TelegramApiException {
    assertThat(bot.execute(new GetMe()).getUserName()).isEqualTo("terminbot");
    assertThat(bot.execute(new DeleteWebhook())).isTrue();
  }
}
