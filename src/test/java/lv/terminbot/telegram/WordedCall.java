package lv.terminbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;

/** A call of the library as it would arrive at the server. */
final class WordedCall {
  private static final ObjectMapper JSON = new ObjectMapper();

  private WordedCall() {}

  static Call of(PartialBotApiMethod<? extends Serializable> method) {
    var files = new ArrayList<Arrived.File>();
    var fields =
        switch (method) {
          case SendDocument document -> {
            files.add(file(document.getDocument()));
            yield guarded(
                fields(document.getChatId(), document.getCaption(), document.getReplyMarkup()),
                document.getProtectContent());
          }
          case SendPhoto picture -> {
            files.add(file(picture.getPhoto()));
            yield guarded(
                fields(picture.getChatId(), picture.getCaption(), picture.getReplyMarkup()),
                picture.getProtectContent());
          }
          default -> JSON.valueToTree(method);
        };
    var body = fields.toString();
    return new Call(method.getMethod().toLowerCase(Locale.ROOT), fields, body, files);
  }

  private static JsonNode fields(String chat, String caption, Object keyboard) {
    var fields = JSON.createObjectNode().put("chat_id", chat).put("caption", caption);
    return keyboard == null ? fields : fields.set("reply_markup", JSON.valueToTree(keyboard));
  }

  private static JsonNode guarded(JsonNode fields, @Nullable Boolean guarded) {
    return guarded == null ? fields : ((ObjectNode) fields).put("protect_content", guarded);
  }

  private static Arrived.File file(InputFile file) {
    try {
      var content =
          file.getNewMediaFile() == null
              ? file.getNewMediaStream().readAllBytes()
              : Files.readAllBytes(file.getNewMediaFile().toPath());
      return new Arrived.File(file.getMediaName(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
