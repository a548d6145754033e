package lv.terminbot.planning.workbook;

import java.util.List;
import java.util.Locale;
import lv.terminbot.planning.table.GivenSheet;

/**
 * A file that somebody has sent, read as a table or refused. Whatever is in it, it is never run.
 */
public final class SentTable {
  /** Larger ones are no plans. */
  public static final int LARGEST = 10 * 1024 * 1024;

  /** A plan has at most ten thousand measures. */
  static final int MOST_ROWS = 20_000;

  static final int MOST_COLUMNS = 100;

  private SentTable() {}

  /** What came of it. */
  public sealed interface Outcome {}

  /** Its sheets. */
  public record Sheets(List<GivenSheet> all) implements Outcome {}

  /** It was not read. */
  public record Refused(Refusal why) implements Outcome {}

  /** Whether a file of this name may be a table. */
  public static boolean mayBe(String name) {
    return name.toLowerCase(Locale.ROOT).matches("(?s).*\\.(xls[xmb]?|xlt[xm]|ods|csv|tsv)");
  }

  /** Reads it by what is in it, whatever it is called. */
  public static Outcome read(byte[] content) {
    try {
      if (content.length > LARGEST) {
        return new Refused(Refusal.TOO_LARGE);
      }
      if (begins(content, 'P', 'K')) {
        ZipLimits.check(content);
        return new Sheets(WorkbookReader.read(content));
      }
      if (begins(content, 0xD0, 0xCF)) {
        return new Refused(BeforeXlsx.tell(content));
      }
      return new Sheets(CsvReader.read(content));
    } catch (Refusal.Refused refused) {
      return new Refused(refused.why());
    }
  }

  private static boolean begins(byte[] content, int first, int second) {
    return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
  }
}
