package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.terminbot.House.Breach;
import org.junit.jupiter.api.Test;

/** The rules about sources and texts are awake: each crooked one is reported, a good one is not. */
class CrookedSourcesTest {

  private static final String GOOD_WORDS =
      """
      /**
       * Cards live here. Conversation may call in.
       *
       * <p>It never sends.
       */
      @NullMarked
      package house.answer;
      """;

  @Test
  void aTextInBothLanguagesThatIsUsedIsFine() {
    assertThat(
            textBreaches(
                "answer.days = {days, plural, one{{days} diena} other{{days} dienas}} {who}",
                "answer.days = {who}: {days} days",
                "phrases.html(\"answer.days\", \"days\", 3, \"who\", name)"))
        .isEmpty();
  }

  @Test
  void aTextThatOneLanguageLacksIsReported() {
    assertThat(textBreaches("answer.hi = Sveiki", "", "\"answer.hi\""))
        .containsExactly("answer.hi is missing in en");
  }

  @Test
  void anEmptyTextIsReported() {
    assertThat(textBreaches("answer.hi = Sveiki", "answer.hi = ", "\"answer.hi\""))
        .containsExactly("answer.hi says nothing in en");
  }

  @Test
  void aPlaceholderThatOneLanguageLacksIsReported() {
    assertThat(textBreaches("answer.hi = Sveiki, {name}", "answer.hi = Hello", "\"answer.hi\""))
        .containsExactly("answer.hi lacks [name] in en");
  }

  @Test
  void aPlaceholderInsideAPluralCounts() {
    assertThat(
            textBreaches(
                "answer.n = {n, plural, one{{n} no {all}} other{{n}}}",
                "answer.n = {n}",
                "\"answer.n\""))
        .containsExactly("answer.n lacks [all] in en");
  }

  @Test
  void aTemplateThatCannotBeReadIsReported() {
    assertThat(textBreaches("answer.hi = Sveiki", "answer.hi = Hello {", "\"answer.hi\""))
        .containsExactly("answer.hi cannot be read in en");
  }

  @Test
  void aPluralWithoutItsLastResortIsReported() {
    assertThat(textBreaches("answer.n = {n}", "answer.n = {n, plural, one{x}}", "\"answer.n\""))
        .contains("answer.n cannot be read in en");
  }

  @Test
  void anUnnamedPlaceholderIsReported() {
    assertThat(textBreaches("answer.hi = {0}", "answer.hi = {0}", "\"answer.hi\""))
        .containsExactly("answer.hi cannot be read in en", "answer.hi cannot be read in lv");
  }

  @Test
  void aTextThatNobodyAsksForIsReported() {
    assertThat(textBreaches("answer.hi = Sveiki", "answer.hi = Hello", "1 /* \"answer.hi\" */"))
        .containsExactly("answer.hi is not used");
  }

  @Test
  void aKeyOfNoRoomIsReported() {
    assertThat(textBreaches("attic.hi = Sveiki", "attic.hi = Hello", "\"attic.hi\""))
        .containsExactly("attic.hi is not named room.situation.part");
  }

  @Test
  void aKeyThatIsInNoBundleIsReported() {
    assertThat(textBreaches("", "", "\"answer.hi\""))
        .containsExactly("answer.hi is used and in no bundle");
  }

  @Test
  void aPrefixUsesItsKeys() {
    assertThat(textBreaches("answer.on.a = A", "answer.on.a = A", "\"answer.on.\" + code"))
        .isEmpty();
  }

  @Test
  void aPrefixOfNoKeyIsReported() {
    assertThat(textBreaches("", "", "\"answer.on.\" + code"))
        .containsExactly("answer.on. is used and in no bundle");
  }

  @Test
  void anArgumentTheTextWantsAndIsNotGivenIsReported() {
    assertThat(
            textBreaches(
                "answer.hi = Sveiki, {name}",
                "answer.hi = Hello, {name}",
                "phrases.plain(\"answer.hi\", \"nmae\", name)"))
        .containsExactly("answer.hi wants [name], is given [nmae] in /Some.java");
  }

  @Test
  void aStringThatOnlyLooksLikeAKeyIsLeftAlone() {
    assertThat(textBreaches("", "", "\"terminbot.zone\" + \"answer\" + \"Answer.hi there.\""))
        .isEmpty();
  }

  @Test
  void aRoomThatSaysWhatItIsIsFine() {
    assertThat(wordless(Map.of("answer/Card.java", "", "answer/package-info.java", GOOD_WORDS)))
        .isEmpty();
  }

  @Test
  void aRoomWithoutAPackageInfoIsReported() {
    assertThat(wordless(Map.of("answer/Card.java", "")))
        .containsExactly("answer/ has no package-info");
  }

  @Test
  void aRoomThatAllowsNullIsReported() {
    assertThat(wordless(Map.of("answer/package-info.java", GOOD_WORDS.replace("@NullM", "@M"))))
        .containsExactly("answer/ is not @NullMarked");
  }

  @Test
  void aRoomThatSaysTooLittleIsReported() {
    assertThat(
            wordless(Map.of("answer/package-info.java", GOOD_WORDS.replace("It never sends.", ""))))
        .containsExactly("answer/ does not say in three sentences who lives there");
  }

  @Test
  void aLongFileNeedsAReason() {
    assertThat(tooLong(200, Map.of())).isEmpty();
    assertThat(tooLong(201, Map.of()))
        .containsExactly("a/B.java has 201 lines and no reason for it");
    assertThat(tooLong(201, Map.of("a/B.java", "one table"))).isEmpty();
  }

  @Test
  void aVeryLongFileHasNoExcuse() {
    assertThat(tooLong(251, Map.of("a/B.java", "one table")))
        .containsExactly("a/B.java has 251 lines and asks for a new room");
  }

  @Test
  void aReasonThatIsNoLongerNeededIsReported() {
    assertThat(tooLong(9, Map.of("a/B.java", "one table")))
        .containsExactly("a/B.java has a reason to be long and is short");
  }

  private static List<String> textBreaches(String latvian, String english, String expression) {
    var bundles = new TreeMap<>(Map.of("lv", bundle(latvian), "en", bundle(english)));
    var source = "class Some { Object some = " + expression + "; }";
    var sources = JavaSources.parse(Map.of("Some.java", source));
    return sentences(new TextRules(bundles, sources, Set.of("answer")).breaches().stream());
  }

  private static Properties bundle(String text) {
    var bundle = new Properties();
    try {
      bundle.load(new StringReader(text));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bundle;
  }

  private static List<String> wordless(Map<String, String> files) {
    return sentences(new SourceRules(files, Map.of()).roomsWithoutAWord());
  }

  private static List<String> tooLong(int lines, Map<String, String> reasons) {
    return sentences(new SourceRules(Map.of("a/B.java", "\n".repeat(lines)), reasons).tooLong());
  }

  private static List<String> sentences(Stream<Breach> breaches) {
    return breaches.map(Breach::toString).toList();
  }
}
