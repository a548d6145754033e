package lv.terminbot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void whatSomebodyTypedCannotBecomeMarkup() {
    assertThat(Html.escape("<b>\"A\" & 'B'</b>").markup())
        .isEqualTo("&lt;b&gt;&quot;A&quot; &amp; 'B'&lt;/b&gt;");
  }

  @Test
  void charactersThatDisguiseTextAreDropped() {
    assertThat(Html.escape("a\u0000b\u202Ec\u2066d\ne").markup()).isEqualTo("abcd\ne");
  }

  @Test
  void aLongTextLeavesInPartsThatFitAndLoseNoWord() {
    var line = "Noslēgts līgums ar ekspertu & veikts <izvērtējums>.\n";
    var whole = Html.bold("Atskaite").plus("\n").plus(Html.quote(line.repeat(300)));

    var pages = whole.pages(4096);

    assertThat(pages).hasSizeGreaterThan(3);
    assertThat(pages).allSatisfy(page -> assertThat(page.visible().length()).isLessThan(4097));
    assertThat(pages).allSatisfy(page -> assertThat(balanced(page.markup())).isTrue());
    var words = pages.stream().map(Html::visible).reduce("", (a, b) -> a + "\n" + b);
    assertThat(words.replaceAll("\\s+", "")).isEqualTo(whole.visible().replaceAll("\\s+", ""));
  }

  @Test
  void aWordWithoutAnEndIsCutBetweenCharactersOnly() {
    var pages = Html.escape("😀".repeat(5000)).pages(4095);

    assertThat(pages)
        .allSatisfy(
            page ->
                assertThat(
                        Character.isHighSurrogate(
                            page.visible().charAt(page.visible().length() - 1)))
                    .isFalse());
    assertThat(pages.stream().mapToInt(p -> p.visible().length()).sum()).isEqualTo(10_000);
  }

  @Test
  void whateverIsTypedThePagesFit() {
    var random = new Random(7);
    for (var run = 0; run < 200; run++) {
      var text = new StringBuilder();
      for (var i = random.nextInt(600); i > 0; i--) {
        text.append("<>&\" \n\tāž😀abc".charAt(random.nextInt(13)));
      }
      var pages = Html.quote(text.toString()).pages(50);
      assertThat(pages).allSatisfy(p -> assertThat(p.visible().length()).isLessThan(51));
      assertThat(pages).allSatisfy(p -> assertThat(balanced(p.markup())).isTrue());
    }
  }

  private static boolean balanced(String markup) {
    return markup.split("<blockquote", -1).length == markup.split("</blockquote", -1).length
        && markup.split("<b>", -1).length == markup.split("</b>", -1).length;
  }
}
