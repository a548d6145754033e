package lv.terminbot.planning.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.planning.table.Cell;
import lv.terminbot.planning.table.GivenSheet;
import org.apache.commons.csv.CSVFormat;

/** Reads a csv file, as offices of whatever settings write it. */
final class CsvReader {
  private static final Charset OF_BALTIC_OFFICES = Charset.forName("windows-1257");

  private CsvReader() {}

  static List<GivenSheet> read(byte[] content) {
    var text = text(content);
    if (text.isBlank() || text.indexOf('\0') >= 0) {
      throw new Refusal.Refused(Refusal.NO_TABLE);
    }
    var rows = new ArrayList<GivenSheet.Row>();
    var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).get();
    try (var records = format.parse(new StringReader(text))) {
      for (var record : records) {
        if (rows.size() >= SentTable.MOST_ROWS) {
          throw new Refusal.Refused(Refusal.TOO_MANY_ROWS);
        }
        rows.add(
            new GivenSheet.Row(
                (int) record.getRecordNumber(),
                record.stream()
                    .limit(SentTable.MOST_COLUMNS)
                    .map(value -> new Cell(value, Cell.Kind.TEXT))
                    .toList()));
      }
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      throw new Refusal.Refused(Refusal.DAMAGED);
    }
    return List.of(new GivenSheet("", rows));
  }

  private static String text(byte[] content) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      return new String(content, OF_BALTIC_OFFICES);
    }
  }

  /** The sign that stands most often in the first line. */
  private static char delimiter(String text) {
    var head = text.lines().findFirst().orElse("");
    return Stream.of(';', ',', '\t')
        .reduce((one, other) -> count(head, other) > count(head, one) ? other : one)
        .orElseThrow();
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }
}
