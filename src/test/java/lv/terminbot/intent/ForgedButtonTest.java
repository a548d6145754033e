package lv.terminbot.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that come back changed, invented, or from another version of the program. */
class ForgedButtonTest {
  private static final List<Family<?>> FAMILIES = Families.all();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "m",
        "1m",
        "1m|",
        "1m||",
        "1m||3.",
        "1m|PLAN|3.2",
        "1m|plan|3.2|",
        "1m|plan|3.2\n",
        "0m||3.2",
        "2m||3.2",
        "m|ogp-lv-2022-2025|3.2",
        "1?",
        "1h|",
        "1h|x",
        "1i|",
        "1i|varam",
        "1i|VARAM|VARAM",
        "1c|1",
        "1c|01|1",
        "1c|-1|1",
        "1c|+1|1",
        "1c|A|1",
        "1c|1|ffffffff",
        "1c|8000000000000000|1",
        "1c|10000000000000000|1",
        "1e|1|1|DONE",
        "1e|1|1|lost",
        "1r|NEVER",
        "1l|lat",
        "1l|LV",
        "1j|",
        "1j|a b",
        "1z|",
        "1f|plan|a",
        "1Lh|w8|",
        "1Lh|k8 1|",
        "1Lh|k12|",
        "1Lh|e2|",
        "1Lh|o0|",
        "1Lh|02-30|",
        "1Lh|2023-02-29|",
        "1Lf||1999",
        "1Lf||0x7d0",
        "1Lk|plan|zz|0",
        "1Rs|1|1|NEVER",
        "1Rs|1|1",
        "1Rc|1|1|Ļ",
        "1Rv|1|1|by",
        "1Xs|1",
        "1Xd||1",
        "1Xg|",
        "1Ns|1|NEVER",
        "1Nq|PAUSE|",
        "1Rp|1|x",
        "status 3.2",
        "1m|| 3.2",
        "1m||3,2",
        "1m||३.२",
        "\0",
        "1\0",
        "🙂",
        "\uD800",
        "1m|plan\u200f|3.2"
      })
  void aForgedOrForeignButtonMeansNothing(String code) {
    assertThat(ButtonCode.decode(code, FAMILIES)).isEmpty();
  }

  @Test
  void anOverlongButtonMeansNothing() {
    assertThat(ButtonCode.decode("1j|" + "a".repeat(62), FAMILIES)).isEmpty();
    assertThat(ButtonCode.decode("1m|" + "a".repeat(1_000_000), FAMILIES)).isEmpty();
  }

  @Test
  void garbageMeansNothingOrIsExactlyWhatWeWouldHaveWritten() {
    var random = new Random(64);
    var real = EveryButton.intents().map(ButtonCode::encode).toList();
    for (var round = 0; round < 50_000; round++) {
      // given a real code with a few characters changed
      var code = new StringBuilder(real.get(random.nextInt(real.size())));
      for (var n = random.nextInt(4); n >= 0; n--) {
        var letters = "|0123456789abcdefhjmVĀ-_.,\0\u200f🙂";
        var letter = letters.charAt(random.nextInt(letters.length()));
        switch (random.nextInt(3)) {
          case 0 -> code.insert(random.nextInt(code.length() + 1), letter);
          case 1 -> code.setLength(random.nextInt(code.length() + 1));
          default -> code.append(letter);
        }
      }

      // then
      ButtonCode.decode(code.toString(), FAMILIES)
          .ifPresent(intent -> assertThat(ButtonCode.encode(intent)).isEqualTo(code.toString()));
    }
  }
}
