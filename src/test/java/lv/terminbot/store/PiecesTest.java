package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file that lies in pieces reads as one, however it is read. */
class PiecesTest {
  private static final byte[][] FILE = {{1, 2}, {-1}, {}};
  private final List<Integer> asked = new ArrayList<>();

  @Test
  void byteByByte() throws IOException {
    try (var file = file()) {
      assertThat(List.of(file.read(), file.read(), file.read(), file.read()))
          .as("a byte below zero is not the end")
          .containsExactly(1, 2, 255, -1);
    }
  }

  @Test
  void whoWantsNothingGetsItAndFetchesNoPiece() throws IOException {
    try (var file = file()) {
      assertThat(file.read(new byte[3], 0, 0)).isZero();
      assertThat(asked).isEmpty();
      assertThat(file.readAllBytes()).containsExactly(1, 2, -1);
    }
  }

  private Pieces file() {
    return new Pieces(
        part -> {
          asked.add(part);
          return FILE[Math.min(part, 2)];
        });
  }
}
