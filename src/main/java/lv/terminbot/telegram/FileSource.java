package lv.terminbot.telegram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.mailbox.fetching.FetchObstacle;
import lv.terminbot.mailbox.fetching.FileLimit;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.File;

/**
 * Where files that people sent are had from. The server gives them out itself; one of the
 * operator's own, in its local mode, has laid them down on the disk and tells where, perhaps under
 * a name that its folder has only on its own machine.
 */
final class FileSource {
  private static final String TOO_LARGE = "file is too big";
  private static final List<String> UNKNOWN =
      List.of("wrong remote file", "invalid file", "file_id");
  private static final String FOR_NOW = "temporarily unavailable";
  private final BotApiClient client;
  private final BotAccount account;

  FileSource(BotApiClient client, BotAccount account) {
    this.client = client;
    this.account = account;
  }

  Fetched fetch(String fileId) {
    return switch (client.call(new GetFile(fileId))) {
      case CallOutcome.Accepted<File>(File file) -> fetch(file);
      case CallOutcome.Refused<File> no when no.code() == 400 ->
          new Fetched.Hindered(obstacle(no.description()), no.inWords());
      case CallOutcome<File> other -> new Fetched.Unanswered(other.inWords());
    };
  }

  /** The server says one sentence both of what it does not know and of what it lacks for now. */
  private static FetchObstacle obstacle(String description) {
    var said = description.toLowerCase(Locale.ROOT);
    if (said.contains(TOO_LARGE)) {
      return FetchObstacle.TOO_LARGE;
    }
    return !said.contains(FOR_NOW) && UNKNOWN.stream().anyMatch(said::contains)
        ? FetchObstacle.UNKNOWN
        : FetchObstacle.REFUSED;
  }

  private Fetched fetch(File file) {
    var size = Optional.ofNullable(file.getFileSize()).orElse(0L);
    return FileLimit.OF_OWN_SERVER.allows(size) ? fetchFrom(file) : tooLarge(size);
  }

  private static Fetched tooLarge(long size) {
    return new Fetched.Hindered(FetchObstacle.TOO_LARGE, size + " bytes");
  }

  private Fetched fetchFrom(File file) {
    return Optional.ofNullable(file.getFilePath())
        .map(path -> path.matches("/.*|[A-Za-z]:[/\\\\].*") ? laidDown(path) : download(path))
        .orElseGet(() -> new Fetched.Hindered(FetchObstacle.REFUSED, "no path was given"));
  }

  private Fetched download(String path) {
    return switch (client.download(path)) {
      case CallOutcome.Accepted<byte[]>(byte[] content) ->
          FileLimit.OF_OWN_SERVER.allows(content.length)
              ? new Fetched.Content(content)
              : tooLarge(content.length);
      case CallOutcome.Foreign<byte[]> no when no.status() >= 400 && no.status() < 500 ->
          new Fetched.Hindered(FetchObstacle.REFUSED, no.inWords());
      case CallOutcome<byte[]> other -> new Fetched.Unanswered(other.inWords());
    };
  }

  /** Its place has the token in it, so it is named to nobody. */
  private Fetched laidDown(String place) {
    if (account.files().isEmpty()) {
      return unreadable(
          "the server lays files down; name its folder in terminbot.telegram.local-files");
    }
    try {
      var folder = account.files().get().toRealPath();
      var found = places(folder, place).filter(Files::isRegularFile).findFirst();
      return found.isPresent()
          ? within(folder, found.get())
          : unreadable("it is not in terminbot.telegram.local-files");
    } catch (InvalidPathException | IOException refused) {
      return unreadable("it may not be read: " + refused.getClass().getSimpleName());
    }
  }

  /** A link that is laid down there may lead anywhere, and only what is there was sent. */
  private static Fetched within(Path folder, Path found) throws IOException {
    var file = found.toRealPath();
    return file.startsWith(folder)
        ? read(file)
        : unreadable("a link leads out of terminbot.telegram.local-files");
  }

  private static Fetched read(Path file) throws IOException {
    var size = Files.size(file);
    return FileLimit.OF_OWN_SERVER.allows(size)
        ? new Fetched.Content(Files.readAllBytes(file))
        : tooLarge(size);
  }

  private static Fetched unreadable(String why) {
    return new Fetched.Hindered(FetchObstacle.UNREADABLE, why);
  }

  /** Where it may lie within the folder: there as on its own machine, or under a part of that. */
  private static Stream<Path> places(Path root, String place) {
    var names = place.split("[/\\\\]+");
    return Stream.iterate(1, from -> from < names.length - 1, from -> from + 1)
        .map(from -> root.resolve(String.join("/", List.of(names).subList(from, names.length))))
        .map(Path::normalize)
        .filter(inside -> inside.startsWith(root));
  }
}
