package lv.terminbot;

import java.net.URI;
import java.util.concurrent.Executors;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** The least that a bot can be on the same Telegram library: what benchmarks are compared with. */
final class BareBot {
  private static final String CARD = "3.2 ".repeat(100);

  private BareBot() {}

  /** The address of a Bot API server, and a token. */
  public static void main(String[] args) throws TelegramApiException {
    var at = URI.create(args[0]);
    var client =
        new OkHttpTelegramClient(
            args[1], new TelegramUrl(at.getScheme(), at.getHost(), at.getPort(), false));
    System.out.println("started: a bare bot");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var offset = 0; ; ) {
        var poll = GetUpdates.builder().offset(offset).timeout(50).limit(100).build();
        for (var update : client.execute(poll)) {
          offset = update.getUpdateId() + 1;
          if (update.getMessage() instanceof Message said) {
            threads.execute(() -> answer(client, said.getChatId()));
          }
        }
      }
    }
  }

  private static void answer(OkHttpTelegramClient client, long chat) {
    try {
      client.execute(SendMessage.builder().chatId(chat).text(CARD).build());
    } catch (TelegramApiException unanswered) {
      System.out.println("not sent to " + chat);
    }
  }
}
