package lv.terminbot.local.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import lv.terminbot.local.ChatViews;
import lv.terminbot.local.LocalProgram;
import lv.terminbot.local.Persona;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** The group of the chat page, as Telegram would show it to the bot. */
class StandInGroupTest extends StandInCase {
  private static final long GROUP = -2001;
  private static final long JANIS = 1002;
  private static final long THOMAS = 1004;
  private static final long ILZE = 1006;

  @BeforeEach
  void theGroupIsMade() {
    phones().gather(program.standIn().cast().group(), ChatViews.bot(LocalProgram.BOT));
  }

  @Test
  void theBotLearnsThatItIsInTheGroup() throws TelegramApiException {
    var change = poll(0).getFirst().getMyChatMember();

    assertThat(change.getChat().getTitle()).isEqualTo("Darba grupa");
    assertThat(change.getNewChatMember().getStatus()).isEqualTo("member");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/status 3.2",
        "/status@terminbot 3.2",
        "@terminbot 3.2?",
        "kā iet ar 5.1, @Terminbot?"
      })
  void whatIsSaidToTheBotReachesIt(String words) throws TelegramApiException {
    says(JANIS, words, OptionalLong.empty());

    var message = poll(0).getLast().getMessage();
    assertThat(message.getText()).isEqualTo(words);
    assertThat(message.getChat().isSuperGroupChat()).isTrue();
    assertThat(message.getFrom().getId()).isEqualTo(JANIS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Labdien!", "3.2?", "@cits_bot 3.2", "/status@cits_bot 3.2", "a@terminbot.lv"})
  void whatPeopleSayToEachOtherDoesNot(String words) throws TelegramApiException {
    says(JANIS, words, OptionalLong.empty());

    assertThat(poll(0)).allMatch(update -> !update.hasMessage());
    assertThat(program.standIn().world().chat(GROUP).messages().getLast().toString())
        .contains(words);
  }

  @Test
  void aReplyToTheBotReachesItWithWhatItAnswers() throws TelegramApiException {
    var sent = bot.execute(html(GROUP, "<b>3.2</b> karte")).getMessageId();
    says(ILZE, "un 5.1?", OptionalLong.of(sent));

    var message = poll(0).getLast().getMessage();
    assertThat(message.getText()).isEqualTo("un 5.1?");
    assertThat(message.getReplyToMessage().getMessageId()).isEqualTo(sent);
    assertThat(message.getReplyToMessage().getFrom().getIsBot()).isTrue();
  }

  @Test
  void wordsUnderAFileThatNameTheBotReachItWithTheFile() throws TelegramApiException {
    var photo = new Upload("akts.pdf", new byte[] {1});
    var speech = new Speech(JANIS, GROUP, OptionalLong.empty());
    phones().attach(speech, photo, Upload.Kind.DOCUMENT, "skat. pielikumā");
    phones().attach(speech, photo, Upload.Kind.DOCUMENT, "@terminbot 5.1 pabeigts");

    assertThat(poll(0))
        .filteredOn(update -> update.hasMessage() && update.getMessage().hasDocument())
        .singleElement()
        .satisfies(update -> assertThat(update.getMessage().getCaption()).contains("5.1 pabeigts"));
  }

  @Test
  void theBotAnswersWithTheQuestion() throws TelegramApiException {
    var asked = says(JANIS, "/status", OptionalLong.empty());
    var answer = SendMessage.builder().chatId(GROUP).text("Kopaina");
    answer.replyParameters(ReplyParameters.builder().messageId((int) asked).build());

    var sent = bot.execute(answer.build());

    assertThat(sent.getReplyToMessage().getText()).isEqualTo("/status");
    assertRefused(
        SendMessage.builder()
            .chatId(GROUP)
            .text("Kopaina")
            .replyParameters(ReplyParameters.builder().messageId(77777).build())
            .build(),
        400,
        "message to be replied not found");
  }

  @Test
  void aButtonIsPressedByWhoeverPressesIt() throws TelegramApiException {
    var sent = bot.execute(html(GROUP, "Kopaina", button("Vēsture", "t"))).getMessageId();
    phones().tap(new Speech(ILZE, GROUP, OptionalLong.empty()), sent, 0, 0);

    var query = poll(0).getLast().getCallbackQuery();
    assertThat(query.getFrom().getId()).isEqualTo(ILZE);
    assertThat(query.getMessage().getChatId()).isEqualTo(GROUP);
  }

  @Test
  void nobodyWritesWhereTheyAreNotNorChangesWhatAnotherWrote() {
    assertThatThrownBy(() -> says(THOMAS, "Labdien!", OptionalLong.empty()))
        .hasMessageContaining("error.person");
    assertThatThrownBy(() -> phones().say(new Speech(JANIS, ANNA, OptionalLong.empty()), "a"))
        .hasMessageContaining("error.person");
    var mine = says(JANIS, "Labdien!", OptionalLong.empty());
    assertThatThrownBy(
            () -> phones().edit(new Speech(ILZE, GROUP, OptionalLong.empty()), mine, "Nē"))
        .hasMessageContaining("error.edit");
  }

  @Test
  void afterARestartTheGroupIsAsItWas() throws TelegramApiException {
    says(JANIS, "Labdien!", OptionalLong.empty());
    bot.execute(html(GROUP, "Kopaina"));

    program.close();
    start();

    assertThat(program.standIn().world().chat(GROUP).messages())
        .hasSize(3)
        .last()
        .satisfies(m -> assertThat(m.path("text").asString("")).isEqualTo("Kopaina"));
    bot.execute(html(GROUP, "Un tālāk"));
  }

  private long says(long who, String words, OptionalLong replyTo) {
    return phones().say(new Speech(who, GROUP, replyTo), words);
  }

  @Test
  void theMembersAreTheCoordinatorTwoContactsAndTheObserver() {
    assertThat(program.standIn().cast().group().members())
        .extracting(Persona::part)
        .isEqualTo(
            List.of(
                Persona.Part.COORDINATOR,
                Persona.Part.CONTACT,
                Persona.Part.CONTACT,
                Persona.Part.OBSERVER));
  }
}
