package lv.terminbot.telegram.incoming;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Written;
import lv.terminbot.text.CleanText;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/** Reads the file that a message carries, if it carries one that can be kept. */
final class SentFiles {
  private SentFiles() {}

  static Optional<Content.SentFile> in(Message message, Written written) {
    if (message.getAnimation() != null) {
      return Optional.empty();
    }
    if (message.hasDocument()) {
      var document = message.getDocument();
      return Optional.of(
          file(
              written,
              new Ids(document.getFileId(), document.getFileUniqueId()),
              Optional.ofNullable(document.getFileName()).orElse("file"),
              type(document.getMimeType(), "application/octet-stream"),
              document.getFileSize()));
    }
    if (message.hasPhoto()) {
      return message.getPhoto().stream()
          .max(Comparator.comparingInt(SentFiles::area))
          .map(
              photo ->
                  file(
                      written,
                      new Ids(photo.getFileId(), photo.getFileUniqueId()),
                      "photo-" + message.getMessageId() + ".jpg",
                      "image/jpeg",
                      size(photo.getFileSize())));
    }
    if (message.hasVoice()) {
      var voice = message.getVoice();
      return Optional.of(
          file(
              written,
              new Ids(voice.getFileId(), voice.getFileUniqueId()),
              "voice-" + message.getMessageId() + ".ogg",
              type(voice.getMimeType(), "audio/ogg"),
              voice.getFileSize()));
    }
    return Optional.empty();
  }

  /** By which Telegram gives a file out, and by which it knows the same one again. */
  private record Ids(String file, @Nullable String unique) {}

  private static int area(PhotoSize photo) {
    return photo.getWidth() * photo.getHeight();
  }

  private static Content.SentFile file(
      Written written, Ids ids, String name, String type, @Nullable Long size) {
    return new Content.SentFile(
        Objects.requireNonNull(ids.file(), "file_id"),
        ids.unique() == null ? "" : ids.unique(),
        CleanText.clean(name),
        CleanText.clean(type),
        size == null ? 0 : size,
        written);
  }

  private static String type(@Nullable String told, String otherwise) {
    return told == null ? otherwise : told;
  }

  private static @Nullable Long size(@Nullable Integer size) {
    return size == null ? null : Long.valueOf(size);
  }
}
