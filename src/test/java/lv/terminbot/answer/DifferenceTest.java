package lv.terminbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What changed between two versions of a text. */
class DifferenceTest {

  @Test
  void newWordsAreUnderlinedAndOldOnesStruckOut() {
    assertThat(Difference.between("Līgums top Rīgā.", "Līgums noslēgts Rīgā.").markup())
        .isEqualTo("Līgums <s>top</s> <u>noslēgts</u> Rīgā.");
    assertThat(Difference.between("Līgums top.", "Līgums noslēgts.").markup())
        .isEqualTo("Līgums <s>top.</s> <u>noslēgts.</u>");
  }

  @Test
  void wordsArePlainTextInBoth() {
    assertThat(Difference.between("<b>a</b> c", "x&y c").markup())
        .isEqualTo("<s>&lt;b&gt;a&lt;/b&gt;</s> <u>x&amp;y</u> c");
  }

  @Test
  void theSameTwiceHasNoMarks() {
    assertThat(Difference.between("a b\nc", "a b\nc").markup()).isEqualTo("a b\nc");
  }
}
