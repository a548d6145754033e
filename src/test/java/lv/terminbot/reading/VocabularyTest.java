package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.OfLanguage;
import lv.terminbot.intent.OfReport;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void aThirdLanguageIsOneMoreFile() {
    // given
    var estonian = new Properties();
    Words.file(Language.ENGLISH).stringPropertyNames().forEach(key -> estonian.put(key, ""));
    estonian.put("topic.status", "olek");
    estonian.put("state.done", "valmis, lõpetatud");
    estonian.put("language", "eesti");
    var files =
        Map.of(
            Language.LATVIAN,
            Words.file(Language.LATVIAN),
            Language.ENGLISH,
            Words.file(Language.ENGLISH),
            new Language("et"),
            estonian);
    var reader = new Reader(Vocabulary.of(files));
    var number = new MeasureNumber("3.2");

    // then
    assertThat(reader.read("olek 3.2", Books.real()))
        .isEqualTo(new Inquiry.AskMeasure(Optional.empty(), number));
    assertThat(reader.read("3.2 lopetatud: leping", Books.real()))
        .isEqualTo(new OfReport.QuickUpdate(number, Optional.of(ProgressState.DONE), "leping"));
    assertThat(reader.read("eesti", Books.real()))
        .isEqualTo(new OfLanguage.SetLanguage(new Language("et")));
  }

  @Test
  void everyPhraseOfTheShippedFilesIsFoundInItself() {
    var vocabulary = Words.shipped();
    for (var language : List.of(Language.LATVIAN, Language.ENGLISH)) {
      var file = new TreeMap<>(Words.file(language));
      // those mark words that have a sense under another key, or none
      Marks.KEYS.forEach(file::remove);
      OtherNumbers.KEYS.forEach(file::remove);
      Keywords.KEYS.forEach(file::remove);
      Numerals.KEYS.forEach(file::remove);
      for (var line : file.values()) {
        for (var phrase : line.toString().split(",")) {
          var words = Word.folded(phrase);
          assertThat(
                  Stream.of(
                          vocabulary.at(words),
                          vocabulary.day(words),
                          vocabulary.ofLadder(words),
                          vocabulary.year(words))
                      .flatMap(Optional::stream)
                      .map(Lexicon.Phrase::words))
              .as(phrase)
              .contains(words);
        }
      }
    }
  }

  @Test
  void aMissingOrStrangeKeyIsNamed() {
    // given
    var words = Words.file(Language.ENGLISH);
    words.remove("topic.help");
    words.put("topic.weather", "rain");

    // then
    assertThatThrownBy(() -> Vocabulary.of(Map.of(Language.ENGLISH, words)))
        .hasMessageContaining("en")
        .hasMessageContaining("topic.help")
        .hasMessageContaining("topic.weather");
  }

  @Test
  void aPhraseThatMeansTwoThingsIsNamed() {
    // given
    var words = Words.file(Language.ENGLISH);
    words.put("state.delayed", "late, Dönè");

    // then
    assertThatThrownBy(() -> Vocabulary.of(Map.of(Language.ENGLISH, words)))
        .hasMessageContaining("\"done\"");
  }
}
