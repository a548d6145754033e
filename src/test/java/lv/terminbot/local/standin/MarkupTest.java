package lv.terminbot.local.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<b>Trīs</b> divi | Trīs divi | bold 0+4",
        "<strong><i>a</i>b</strong> | ab | bold 0+2, italic 0+1",
        "<u>a</u><s>b</s><em>c</em> | abc | underline 0+1, strikethrough 1+1, italic 2+1",
        "a &lt;b&gt; &amp; &quot;c&quot; &#39;&#x41; | a <b> & \"c\" 'A | ~~",
        "R&D &nbsp; & co | R&D &nbsp; & co | ~~",
        "<a href=\"https://a.lv/?b=1&amp;c=2\">x</a> | x | text_link 0+1 https://a.lv/?b=1&c=2",
        "<a href='javascript:alert(1)'>x</a> | x | ~~",
        "<pre><code class=\"language-java\">x</code></pre> | x | pre 0+1",
        "<blockquote expandable>x</blockquote> | x | expandable_blockquote 0+1",
        "<tg-spoiler>x</tg-spoiler> | x | spoiler 0+1",
        "<tg-time unix=\"1707087600\" format=\"D\">x</tg-time> | x | date_time 0+1",
        "😀<b>a</b> | 😀a | bold 2+1",
        "<code><b>x</b></code> | x | code 0+1",
        "<B>x</B > | x | bold 0+1"
      })
  void readsWhatTelegramReads(String html, String text, String entities) {
    var read = Markup.parse(html);

    assertThat(read.text()).isEqualTo(text);
    assertThat(shown(read)).isEqualTo(entities);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 < 2 | Unsupported start tag \"\" at byte offset 2",
        "ā<h1>x</h1> | Unsupported start tag \"h1\" at byte offset 2",
        "<script>x</script> | Unsupported start tag \"script\"",
        "<b>x | Can't find end tag corresponding to start tag \"b\"",
        "x</b> | Unexpected end tag at byte offset 1",
        "<b>x</i> | Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"",
        "<b x | Unclosed start tag at byte offset 0",
        "<tg-time unix=\"x\">y</tg-time> | Invalid date-time"
      })
  void refusesWhatTelegramRefuses(String html, String why) {
    assertThatThrownBy(() -> Markup.parse(html))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("Bad Request: can't parse entities: " + why);
  }

  private static String shown(Formatted read) {
    return read.entities().stream()
        .map(
            e ->
                "%s %d+%d %s"
                    .formatted(
                        e.path("type").asString(),
                        Formatted.from(e),
                        Formatted.length(e),
                        e.path("url").asString(""))
                    .strip())
        .collect(Collectors.joining(", "));
  }
}
