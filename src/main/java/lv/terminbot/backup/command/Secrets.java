package lv.terminbot.backup.command;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.Function;

/** By what a copy is sealed and opened, as the operator has set it or types it. */
public final class Secrets {
  private static final String PASSPHRASE = "terminbot.backup.passphrase";
  private static final String PASSPHRASE_FILE = "terminbot.backup.passphrase-file";
  private static final String RECIPIENT = "terminbot.backup.recipient";
  private static final String IDENTITY_FILE = "terminbot.backup.identity-file";
  private static final int SHORTEST = 12;
  private static final String IN_NO_WAY =
      "a copy holds personal data, and there is nothing to encrypt it by: set"
          + " TERMINBOT_BACKUP_PASSPHRASE in the environment, or TERMINBOT_BACKUP_PASSPHRASE_FILE"
          + " to a file that holds a passphrase, or TERMINBOT_BACKUP_RECIPIENT to an age public key"
          + " (age1…); or say --unencrypted";
  private final Function<String, Optional<String>> settings;
  private final Terminal terminal;

  /**
   * @param settings what is set, by its name
   */
  public Secrets(Function<String, Optional<String>> settings, Terminal terminal) {
    this.settings = settings;
    this.terminal = terminal;
  }

  RecipientStanzaWriter toSeal() throws Refused, GeneralSecurityException {
    var recipient = settings.apply(RECIPIENT);
    if (recipient.isPresent()) {
      return recipient(recipient.get());
    }
    var set = set();
    return new PassphraseStanza(checked(set.isPresent() ? set.get() : typedTwice()));
  }

  RecipientStanzaReader toOpen() throws Refused, GeneralSecurityException {
    var identity = settings.apply(IDENTITY_FILE);
    if (identity.isPresent()) {
      return identity(Path.of(identity.get()));
    }
    var passphrase = set().or(() -> terminal.secret("Passphrase of the copy: "));
    return new PassphraseStanza(
        passphrase.orElseThrow(
            () ->
                new Refused(
                    "the copy is encrypted: set TERMINBOT_BACKUP_PASSPHRASE or"
                        + " TERMINBOT_BACKUP_PASSPHRASE_FILE, or TERMINBOT_BACKUP_IDENTITY_FILE if"
                        + " it was made for an age key")));
  }

  private Optional<String> set() throws Refused {
    var file = settings.apply(PASSPHRASE_FILE);
    return file.isPresent()
        ? Optional.of(content(Path.of(file.get())).strip())
        : settings.apply(PASSPHRASE);
  }

  private String typedTwice() throws Refused {
    var first =
        terminal.secret("Passphrase for the copy: ").orElseThrow(() -> new Refused(IN_NO_WAY));
    if (!terminal.secret("The same once more: ").filter(first::equals).isPresent()) {
      throw new Refused("the two passphrases are not the same; begin anew");
    }
    return first;
  }

  private static String checked(String passphrase) throws Refused {
    if (passphrase.length() < SHORTEST) {
      throw new Refused(
          "the passphrase has fewer than %d characters; take a longer one, such as five words"
              .formatted(SHORTEST));
    }
    return passphrase;
  }

  private static RecipientStanzaWriter recipient(String key)
      throws Refused, GeneralSecurityException {
    try {
      return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(key.strip());
    } catch (IllegalArgumentException notAKey) {
      throw new Refused(
          "terminbot.backup.recipient is no public key of age; write one as age-keygen shows it,"
              + " age1 and 58 characters");
    }
  }

  private static RecipientStanzaReader identity(Path file)
      throws Refused, GeneralSecurityException {
    var key = content(file).lines().filter(line -> line.startsWith("AGE-SECRET-KEY-")).findFirst();
    if (key.isEmpty()) {
      throw new Refused("the file of terminbot.backup.identity-file holds no secret key of age");
    }
    return X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(key.get().strip());
  }

  private static String content(Path file) throws Refused {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new Refused(file + " cannot be read; look at its name and rights");
    }
  }
}
