package lv.terminbot.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How buttons lie under a message. */
class ButtonTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0, 4, ''
          3, 4, '3'
          4, 4, '4'
          5, 4, '3 2'
          9, 4, '3 3 3'
          10, 4, '4 4 2'
          3, 2, '2 1'
          3, 1, '1 1 1'
          """)
  void noneIsLeftAloneWhereTheRowsCanBeEven(int count, int perRow, String rows) {
    var buttons = IntStream.range(0, count).mapToObj(i -> new Button("b" + i, "c" + i)).toList();

    var laid = Button.rows(buttons, perRow);

    assertThat(String.join(" ", laid.stream().map(List::size).map(String::valueOf).toList()))
        .isEqualTo(rows);
    assertThat(laid.stream().flatMap(List::stream).toList()).isEqualTo(buttons);
  }
}
