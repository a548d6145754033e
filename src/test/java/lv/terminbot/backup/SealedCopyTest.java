package lv.terminbot.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lv.terminbot.backup.command.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy that leaves the machine is read by nobody but who has the passphrase or the key. */
class SealedCopyTest extends CopyCase {

  /** Made for this test alone. */
  private static final String SECRET =
      "AGE-SECRET-KEY-1SP5WJC9J9XC7LMV5C0558C8U64V0TWJZDP3U2DZDVVYMVU2UM6MSD2NV0K";

  private static final String PUBLIC =
      "age19r9p7fm767462zr4wj7vs8t96vfu28mkla05tqy5vueuldhtj9qsxrwvvf";

  /** {@code age --passphrase} of the words above; it says "made by age itself". */
  private static final String BY_AGE =
      "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBOUW1FVzNmeFp2UlVQTlAyNEZ3OGlRIDE4"
          + "CjM0Q01VWjA5WjhnUkxXUG5zS3ZBNVJLanNWMFN0OERWVjJjeXl5R3pubUkKLS0tIHRBSkJTOFc4"
          + "bDBSZ2pDQWNnRGF4RmJBbDA4aTQ0em9qY3ZDYmEyUS9TdkUKOvrSOBN1GQa5AGEtLqJVEVUhYkh+"
          + "zF958iNEbGLxXZLfEXkrZtisMS7gwhxrJoRtvuk=";

  @Test
  void whatWasSealedByAPassphraseIsOpenedByIt() throws Exception {
    backup(PASSPHRASE).seal(copy);

    assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1))
        .startsWith("age-encryption.org/v1\n-> scrypt ")
        .doesNotContain("Janis", "SQLite");
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("1 people", "encrypted");
    restore(PASSPHRASE).intoEmpty(copy);
    assertThat(names()).isEqualTo("Janis");
  }

  @Test
  void whatWasSealedForAKeyIsOpenedByItsSecretPart() throws Exception {
    var identity = Files.writeString(place.resolve("key.txt"), "# created\n" + SECRET + "\n");
    backup(Map.of("terminbot.backup.recipient", PUBLIC)).seal(copy);

    restore(Map.of("terminbot.backup.identity-file", identity.toString())).intoEmpty(copy);

    assertThat(names()).isEqualTo("Janis");
  }

  @Test
  void thePassphraseMayStandInAFile() throws Exception {
    var file = Files.writeString(place.resolve("words"), WORDS + "\n");
    backup(Map.of("terminbot.backup.passphrase-file", file.toString())).seal(copy);

    restore(PASSPHRASE).intoEmpty(copy);

    assertThat(names()).isEqualTo("Janis");
  }

  @Test
  void theToolOfTheFormatOpensIt() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/age")), "age is not installed");
    var identity = Files.writeString(place.resolve("key.txt"), SECRET + "\n");
    backup(Map.of("terminbot.backup.recipient", PUBLIC)).seal(copy);

    var opened = place.resolve("opened.db");
    var age =
        new ProcessBuilder(
                "age", "-d", "-i", identity.toString(), "-o", opened.toString(), copy.toString())
            .start();

    assertThat(age.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(age.exitValue()).isZero();
    assertThat(Files.readString(opened, StandardCharsets.ISO_8859_1)).startsWith("SQLite format 3");
  }

  @Test
  void whatTheToolOfTheFormatHasWrittenIsOpened() throws IOException {
    Files.write(copy, Base64.getDecoder().decode(BY_AGE));

    assertThatThrownBy(() -> restore(PASSPHRASE).inPlace(copy))
        .as("opened, and found to be no database")
        .hasMessageContaining("no database");
  }

  @Test
  void aWrongPassphraseOpensNothingAndNothingIsChanged() throws Exception {
    backup(PASSPHRASE).seal(copy);

    var wrong = Map.of("terminbot.backup.passphrase", "something else altogether");
    assertThatThrownBy(() -> restore(wrong).inPlace(copy))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("is not the one it was made with")
        .hasMessageNotContaining("something else");
    assertThat(namesIn(data)).isEqualTo("Janis");
  }

  @Test
  void aDamagedCopyIsNotPutBack() throws Exception {
    backup(PASSPHRASE).seal(copy);
    var bytes = Files.readAllBytes(copy);
    bytes[bytes.length / 2] ^= 1;
    Files.write(copy, bytes);

    assertThatThrownBy(() -> restore(PASSPHRASE).intoEmpty(copy))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("damaged");
    assertThat(place.resolve("new/terminbot.db")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "!!!!!!!!!!!!!!!!!!!!!!", "AAAA", "AAAAAAAAAAAAAAAAAAAAA="})
  void aHeaderThatNobodyWroteSoIsNotOpened(String salt) throws Exception {
    backup(PASSPHRASE).seal(copy);
    var sealed = Files.readString(copy, StandardCharsets.ISO_8859_1);
    Files.writeString(
        copy,
        sealed.replaceFirst("-> scrypt \\S+", "-> scrypt " + salt),
        StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> restore(PASSPHRASE).intoEmpty(copy))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("cannot be opened");
  }

  @Test
  void withoutAnythingToEncryptByNothingIsWritten() {
    assertThatThrownBy(() -> backup(Map.of()).seal(copy))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("TERMINBOT_BACKUP_PASSPHRASE")
        .hasMessageContaining("--unencrypted");
    assertThat(place).isDirectoryNotContaining("glob:**copy*");
    assertThat(data).isDirectoryNotContaining("glob:**copying.db");
  }

  @Test
  void aShortPassphraseIsNotTaken() {
    assertThatThrownBy(() -> backup(Map.of("terminbot.backup.passphrase", "īss")).seal(copy))
        .hasMessageContaining("fewer than 12")
        .hasMessageNotContaining("īss");
  }

  @Test
  void whoWantsItPlainIsToldSoAndNobodyElseReadsIt() throws Exception {
    backup(Map.of()).leaveOpen(copy);

    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("not encrypted");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
        .isEqualTo("rw-------");
    restore(Map.of()).intoEmpty(copy);
    assertThat(names()).isEqualTo("Janis");
  }
}
