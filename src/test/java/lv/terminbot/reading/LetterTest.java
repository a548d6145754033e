package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between the greeting and the signature of a letter. */
class LetterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Labdien Ilze! 5.1 procesā' | 5.1 procesā",
        "'Labdien 5.1 procesā, notika sapulce' | '5.1 procesā, notika sapulce'",
        "'Labdien, Ilze' | Ilze",
        "'Sveiki, 5.1 procesā\nJānis Kalniņš' | 5.1 procesā",
        "'5.1 procesā, notika sapulce\nIlze' | '5.1 procesā, notika sapulce'",
        "'5.1 procesā. Ar cieņu, Ilze' | 5.1 procesā.",
        "'5.1 procesā, notika sapulce paldies' | '5.1 procesā, notika sapulce'"
      })
  void greetingAndSignatureAreNoPartOfIt(String letter, String body) {
    assertThat(body(letter)).isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Labdien",
        "Paldies, 5.1 procesā",
        "5.1 procesā, paldies 6.1 kolēģiem",
        "5.1 procesā, paldies, pabeigts",
        "5.1 procesā, paldies, rīt",
        "5.1 procesā\nKalniņš",
        "5.1 procesā\nValsts Kanceleja",
        "5.1 procesā\nJānis Kalniņš Valsts Kanceleja Rīga",
        "5.1 procesā\nJānis kalniņš",
        "5.1 procesā paldies"
      })
  void whatSaysMoreThanASignatureIsKept(String letter) {
    assertThat(body(letter)).isEqualTo(letter);
  }

  private static String body(String letter) {
    return new Letter(Found.in(letter)).body().of(letter).strip();
  }
}
