package lv.terminbot.report.render;

import lv.terminbot.report.content.Document.Look;

/** How a document looks as a PDF. */
final class PdfStyle {
  private static final String STYLE =
      """
      @page { size: A4 ORIENTATION; margin: MARGIN;
        @bottom-center { content: counter(page) " / " counter(pages);
          font: 8pt 'DejaVu Sans'; color: #444444; } }
      body { font: PRINTpt/LEADING FAMILIES; color: #1a1a1a; overflow-wrap: break-word;
        word-wrap: break-word; orphans: 3; widows: 3; }
      h1.title { font-size: 1.75em; line-height: 1.2; margin: 0 0 4pt 0; }
      .subtitle { margin: 0 0 2pt 0; color: #333333; }
      h2 { font-size: 1.4em; margin: 20pt 0 6pt 0; padding-bottom: 2pt;
        border-bottom: 1.5pt solid #1f4e79; }
      h3 { font-size: 1.12em; margin: 14pt 0 4pt 0; }
      h4 { font-size: 1em; margin: 9pt 0 3pt 0; color: #1f4e79; }
      h1, h2, h3, h4, .caption, .facts, p.stays { page-break-after: avoid; }
      h2, h3, h4 { page-break-inside: avoid; }
      p { margin: 3pt 0; }
      a { color: #1f4e79; text-decoration: underline; }
      .facts { page-break-inside: avoid; background: #f1f5f9; padding: 4pt 7pt; }
      .facts p, .answers p { margin: 2pt 0; }
      .answers { margin-left: 9pt; }
      .label { font-weight: bold; }
      .toc { margin-top: 14pt; page-break-after: always; }
      .toc p { margin: 2pt 0; } .toc .l2 { margin-left: 12pt; }
      .toc a { color: #1a1a1a; text-decoration: none; }
      .toc a::after { content: leader('.') target-counter(attr(href), page); }
      .caption { font-weight: bold; margin: 10pt 0 3pt 0; }
      table { width: 100%; border-collapse: collapse; table-layout: fixed;
        -fs-table-paginate: paginate; -fs-border-rendering: no-bevel; margin-bottom: 8pt; }
      table.small, tr { page-break-inside: avoid; }
      tr.long { page-break-inside: auto; }
      th, td { border: 0.5pt solid #8a97a6; padding: CELLPADDING; text-align: left;
        vertical-align: top; font-size: CELLPRINTem; word-wrap: normal; }
      td { overflow-wrap: break-word; word-wrap: break-word; }
      th { background: #dce6f1; vertical-align: bottom; font-size: HEADPRINTem;
        font-family: HEADFAMILIES; padding-left: 2pt; padding-right: 2pt; }
      .center { text-align: center; } .right { text-align: right; white-space: nowrap; }
      tr.total td { font-weight: bold; border-top: 1.2pt solid #1a1a1a; }
      """;

  /** A letter fits its page. */
  private static final String LETTER =
      """
      h2 { font-size: 1.15em; margin: 9pt 0 3pt 0; border-bottom: 0.75pt solid #1f4e79; }
      img { margin: 3pt 0; }
      """;

  private PdfStyle() {}

  /**
   * @param print the size of the letters in points
   */
  static String write(Look look, double print) {
    var across = look.isAcross();
    return (look == Look.LETTER ? STYLE + LETTER : STYLE)
        .replace("ORIENTATION", across ? "landscape" : "portrait")
        .replace("MARGIN", across ? "9mm 10mm 11mm 10mm" : "20mm 18mm 18mm 20mm")
        .replace("HEADPRINT", across ? "1" : "0.79")
        .replace("CELLPRINT", across ? "1" : "0.88")
        .replace("CELLPADDING", across ? "0.7pt 3pt" : "2.5pt 3.5pt")
        .replace("PRINT", "%.1f".formatted(print))
        .replace("LEADING", across ? "1.1" : "1.35")
        .replace("HEADFAMILIES", families(PdfFonts.NARROW))
        .replace("FAMILIES", families(across ? PdfFonts.NARROW : PdfFonts.WIDE));
  }

  private static String families(String letters) {
    return "'%s', '%s'".formatted(letters, PdfFonts.EMOJI);
  }
}
