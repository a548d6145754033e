package lv.terminbot.report.render;

import java.math.BigInteger;
import java.util.List;
import lv.terminbot.report.content.Document;
import lv.terminbot.report.content.Document.GridColumn;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The paper of a Word document and its page numbers. Lengths are in twentieths of a point. */
final class WordPage {
  private static final long LONG_SIDE = 16_838;
  private static final long SHORT_SIDE = 11_906;

  private final XWPFDocument word;
  private final Document document;

  WordPage(XWPFDocument word, Document document) {
    this.word = word;
    this.document = document;
  }

  private boolean isTable() {
    return document.look().isAcross();
  }

  private long margin() {
    return isTable() ? 540 : 1_134;
  }

  private long room() {
    return (isTable() ? LONG_SIDE : SHORT_SIDE) - 2 * margin();
  }

  void prepare() {
    var properties = word.getProperties().getCoreProperties();
    properties.setTitle(document.title());
    properties.setCreator("Terminbot");
    document.subtitle().stream().findFirst().ifPresent(properties::setSubjectProperty);
    paper();
    new WordStyles(word, document.language(), document.look(), room()).add();
  }

  private void paper() {
    var section = word.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(isTable() ? LONG_SIDE : SHORT_SIDE));
    size.setH(BigInteger.valueOf(isTable() ? SHORT_SIDE : LONG_SIDE));
    if (isTable()) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    var margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(isTable() ? 400 : margin()));
    margins.setBottom(BigInteger.valueOf(isTable() ? 480 : margin()));
    margins.setLeft(BigInteger.valueOf(margin()));
    margins.setRight(BigInteger.valueOf(margin()));
    margins.setHeader(BigInteger.valueOf(300));
    margins.setFooter(BigInteger.valueOf(isTable() ? 200 : 500));
  }

  void numbers() {
    var footer = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setAlignment(ParagraphAlignment.CENTER);
    footer.getCTP().addNewFldSimple().setInstr("PAGE");
    footer.createRun().setText(" / ");
    footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
  }

  void widths(XWPFTable table, List<GridColumn> columns) {
    var grid = table.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = table.getCTTbl().addNewTblGrid();
    }
    for (var i = 0; i < columns.size(); i++) {
      var column = i < grid.sizeOfGridColArray() ? grid.getGridColArray(i) : grid.addNewGridCol();
      column.setW(new BigInteger(width(columns, i)));
    }
  }

  String width(List<GridColumn> columns, int column) {
    var all = columns.stream().mapToInt(GridColumn::share).sum();
    return Long.toString(room() * columns.get(column).share() / all);
  }
}
