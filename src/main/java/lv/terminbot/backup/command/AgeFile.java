package lv.terminbot.backup.command;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.List;

/** A file in the age format, which the tool of that name opens and writes, too. */
final class AgeFile {
  private static final String INTRODUCTION = "age-encryption.org/v1";
  private static final int CHUNK = 64 * 1024;

  private AgeFile() {}

  static boolean is(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var first = in.readNBytes(INTRODUCTION.length());
      return new String(first, StandardCharsets.US_ASCII).equals(INTRODUCTION);
    }
  }

  static void seal(Path plain, Path sealed, RecipientStanzaWriter by)
      throws IOException, GeneralSecurityException {
    try (var in = FileChannel.open(plain);
        var out = FileChannel.open(sealed, StandardOpenOption.WRITE)) {
      try (var sealing =
          new StandardEncryptingChannelFactory().newEncryptingChannel(out, List.of(by))) {
        pour(in, sealing);
      }
    }
  }

  static void open(Path sealed, Path plain, RecipientStanzaReader by)
      throws IOException, GeneralSecurityException {
    try (var in = FileChannel.open(sealed);
        var opening = new StandardDecryptingChannelFactory().newDecryptingChannel(in, List.of(by));
        var out = FileChannel.open(plain, StandardOpenOption.WRITE)) {
      pour(opening, out);
    }
  }

  private static void pour(ReadableByteChannel in, WritableByteChannel out) throws IOException {
    var buffer = ByteBuffer.allocate(CHUNK);
    while (in.read(buffer) != -1) {
      buffer.flip();
      while (buffer.hasRemaining()) {
        out.write(buffer);
      }
      buffer.clear();
    }
  }
}
