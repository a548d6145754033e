package lv.terminbot.command;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What may stand first on the command line, and what it does. */
enum Command {
  CHECK(
      "check FILE… | --settings",
      "looks at plan files and at what is stored under them, or whether the settings will do"),
  AUDIT(
      "audit verify [END]", "looks whether the trail was bent since END, which it printed earlier"),
  BACKUP(
      "backup [--unencrypted] FILE",
      "makes a copy of all data, also while the bot runs, encrypted by a passphrase or age key"),
  RESTORE(
      "restore [--replace] FILE", "puts a copy back; with --replace what is there is kept aside"),
  RESTORED(
      "restored",
      "says before a start that other tools put the data back, so that nothing is repeated"),
  MOVE(
      "move",
      "brings all data from the folder into the PostgreSQL of spring.datasource.url, which is"
          + " empty"),
  HELP("--help", "shows this"),
  VERSION("--version", "says which version this is");

  private final String form;
  private final String meaning;

  Command(String form, String meaning) {
    this.form = form;
    this.meaning = meaning;
  }

  String form() {
    return form;
  }

  String word() {
    return form.split(" ")[0];
  }

  static Optional<Command> named(String word) {
    return Arrays.stream(values()).filter(command -> command.word().equals(word)).findFirst();
  }

  /** The one that may have been meant. */
  private static Optional<Command> nearestTo(String word) {
    return Arrays.stream(values())
        .min(Comparator.comparingInt(command -> distance(command.word(), word)))
        .filter(command -> distance(command.word(), word) <= command.word().length() / 2);
  }

  /** How many letters are to be changed, left out or put in. */
  private static int distance(String one, String other) {
    var row = IntStream.rangeClosed(0, other.length()).toArray();
    for (var i = 1; i <= one.length(); i++) {
      var corner = row[0];
      row[0] = i;
      for (var j = 1; j <= other.length(); j++) {
        var changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }

  /** What stands there is not repeated: it could be a token. */
  static String unknown(String word) {
    return "The first word that is no setting is not a command"
        + nearestTo(word).map(near -> "; " + near.word() + " is near to it").orElse("")
        + ". There are "
        + Arrays.stream(values()).map(Command::word).collect(Collectors.joining(", "))
        + "; without one the bot starts, and settings are written as --terminbot.zone=Europe/Riga.";
  }

  static String help() {
    var commands =
        Arrays.stream(values())
            .map(command -> "  %-28s %s".formatted(command.form, command.meaning))
            .collect(Collectors.joining("\n"));
    return """
    Terminbot runs the reporting campaign of an action plan in Telegram.

    java -jar terminbot.jar [--SETTING=VALUE …]   starts the bot; without a token, to be tried here
    java -jar terminbot.jar COMMAND               does one thing and ends:
    %s

    Settings are told in the README, such as TERMINBOT_TELEGRAM_TOKEN in the environment,
    --terminbot.data-dir=/var/lib/terminbot here, or either in application.yaml beside the jar.
    Commands heed the same settings. Exit status: 0 done, 2 refused, with the reason.\
    """
        .formatted(commands);
  }
}
