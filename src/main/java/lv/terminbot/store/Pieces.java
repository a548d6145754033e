package lv.terminbot.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.IntFunction;

/** What lies in the database in pieces, read one after the other: one at a time is in memory. */
public final class Pieces extends InputStream {
  private final IntFunction<byte[]> pieces;
  private ByteArrayInputStream piece = new ByteArrayInputStream(new byte[0]);
  private int next;

  /**
   * @param pieces the piece of this number, from 0; after the last one it is empty
   */
  public Pieces(IntFunction<byte[]> pieces) {
    this.pieces = pieces;
  }

  @Override
  public int read() {
    return hasMore() ? piece.read() : -1;
  }

  @Override
  public int read(byte[] into, int from, int most) {
    return most == 0 ? 0 : hasMore() ? piece.read(into, from, most) : -1;
  }

  private boolean hasMore() {
    if (piece.available() == 0) {
      piece = new ByteArrayInputStream(pieces.apply(next++));
    }
    return piece.available() > 0;
  }
}
