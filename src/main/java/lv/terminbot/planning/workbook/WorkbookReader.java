package lv.terminbot.planning.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import lv.terminbot.planning.table.GivenSheet;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads the sheets of a workbook as a stream: rows come one after the other, formulas as values.
 */
final class WorkbookReader {
  private static final int MOST_SHEETS = 50;

  private WorkbookReader() {}

  static List<GivenSheet> read(byte[] content) {
    try (var pack = OPCPackage.open(new ByteArrayInputStream(content))) {
      var reader = new XSSFReader(pack);
      var strings = new ReadOnlySharedStringsTable(pack);
      var styles = reader.getStylesTable();
      var sheets = new ArrayList<GivenSheet>();
      var parts = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (parts.hasNext()) {
        try (var part = parts.next()) {
          var handler = new SheetHandler(strings, styles);
          var xml = XMLHelper.newXMLReader();
          xml.setContentHandler(handler);
          xml.parse(new InputSource(part));
          sheets.add(new GivenSheet(parts.getSheetName(), handler.rows()));
        }
        if (sheets.size() > MOST_SHEETS) {
          throw new Refusal.Refused(Refusal.TOO_LARGE);
        }
      }
      return sheets;
    } catch (IOException
        | OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | RecordFormatException
        | ParserConfigurationException
        | SAXException
        | IllegalStateException
        | IllegalArgumentException
        | IndexOutOfBoundsException damaged) {
      throw new Refusal.Refused(Refusal.DAMAGED);
    }
  }
}
