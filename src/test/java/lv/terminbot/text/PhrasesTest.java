package lv.terminbot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
  private final Texts texts =
      new Texts(Map.of(Language.LATVIAN, bundle("lv"), Language.ENGLISH, bundle("en")));
  private final Phrases latvian = texts.in(Language.LATVIAN);
  private final Phrases english = texts.in(Language.ENGLISH);

  @Test
  void afterUntilTheMonthStandsInItsCase() {
    var deadline = LocalDate.of(2024, 2, 5);

    assertThat(latvian.until(deadline)).isEqualTo("līdz 2024. gada 5. februārim");
    assertThat(latvian.date(deadline)).isEqualTo("2024. gada 5. februāris");
    assertThat(english.until(deadline)).isEqualTo("by 5 February 2024");
    assertThat(latvian.until(LocalDate.of(2024, 3, 1))).isEqualTo("līdz 2024. gada 1. martam");
  }

  @Test
  void whatIsExtendedIsExtendedUntilADay() {
    var day = LocalDate.of(2024, 2, 5);

    assertThat(latvian.upTo(day)).isEqualTo("līdz 2024. gada 5. februārim");
    assertThat(english.upTo(day)).isEqualTo("until 5 February 2024");
  }

  @Test
  void aShortDateLooksAsItsLanguageWritesIt() {
    assertThat(latvian.day(LocalDate.of(2024, 2, 5))).isEqualTo("05.02.2024.");
    assertThat(english.day(LocalDate.of(2024, 2, 5))).isEqualTo("5 Feb 2024");
    assertThat(english.day(LocalDate.of(2024, 12, 31))).isEqualTo("31 Dec 2024");
  }

  @ParameterizedTest
  @CsvSource({
    "1, vēl 1 diena", "2, vēl 2 dienas", "9, vēl 9 dienas", "10, vēl 10 dienu",
    "11, vēl 11 dienu", "19, vēl 19 dienu", "20, vēl 20 dienu", "21, vēl 21 diena",
    "22, vēl 22 dienas", "28, vēl 28 dienas", "30, vēl 30 dienu", "101, vēl 101 diena"
  })
  void daysLeftAreCountedAsLatvianCountsThem(int days, String expected) {
    assertThat(
            latvian
                .html(
                    "reminder.opening.before",
                    "days",
                    days,
                    "cycle",
                    "2022–2023",
                    "until",
                    "līdz",
                    "date",
                    "",
                    "count",
                    1)
                .visible())
        .contains(expected);
  }

  @Test
  void nothingLeftIsSaidAsThanks() {
    assertThat(latvian.html("progress.receipt.left", "code", "VARAM", "count", 0).visible())
        .isEqualTo("VARAM: viss ir iesniegts. Paldies!");
    assertThat(latvian.html("progress.receipt.left", "code", "VARAM", "count", 21).visible())
        .isEqualTo("VARAM vēl jāatskaitās par 21 pasākumu.");
    assertThat(latvian.html("progress.receipt.left", "code", "VARAM", "count", 10).visible())
        .isEqualTo("VARAM vēl jāatskaitās par 10 pasākumiem.");
    assertThat(english.html("progress.receipt.left", "code", "TM", "count", 1).visible())
        .isEqualTo("TM still has to report on 1 measure.");
  }

  @Test
  void valuesAreEscapedAndMarkupOfOurOwnIsNot() {
    assertThat(latvian.html("answer.card.heading", "number", "3.2", "title", "<A & B>").markup())
        .isEqualTo("<b>3.2 &lt;A &amp; B&gt;</b>");
  }

  @Test
  void aTemplateOfAPlanFileCannotBringMarkup() {
    assertThat(latvian.template("<i>Līdz {until}</i>", "until", "a<b").markup())
        .isEqualTo("&lt;i&gt;Līdz a&lt;b&lt;/i&gt;");
  }

  @Test
  void moneyAndMomentsFollowTheLanguage() {
    var riga = ZoneId.of("Europe/Riga");

    assertThat(latvian.money(new BigDecimal("30000")).replace('\u00a0', ' '))
        .isEqualTo("30 000 EUR");
    assertThat(english.money(new BigDecimal("30000"))).isEqualTo("EUR 30,000");
    assertThat(latvian.moment(Instant.parse("2024-01-08T07:00:00Z"), riga))
        .isEqualTo("08.01.2024. plkst. 9.00");
  }

  @Test
  void aLanguageTheBotDoesNotSpeakBecomesLatvian() {
    assertThat(texts.nearest(Optional.of("en-GB"))).isEqualTo(Language.ENGLISH);
    assertThat(texts.nearest(Optional.of("et"))).isEqualTo(Language.LATVIAN);
    assertThat(texts.nearest(Optional.of(""))).isEqualTo(Language.LATVIAN);
    assertThat(texts.nearest(Optional.empty())).isEqualTo(Language.LATVIAN);
  }

  private static Properties bundle(String code) {
    var properties = new Properties();
    try (var in =
        new InputStreamReader(
            PhrasesTest.class.getResourceAsStream("/texts/texts_" + code + ".properties"),
            StandardCharsets.UTF_8)) {
      properties.load(in);
      return properties;
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
