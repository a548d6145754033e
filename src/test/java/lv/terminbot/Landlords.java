package lv.terminbot;

import java.util.Map;

/** Where each library lives, one room as a rule. */
final class Landlords {
  static final Map<String, String> OF_TERMINBOT =
      Map.ofEntries(
          Map.entry("com.ibm.icu", "text"),
          Map.entry("org.apache.lucene", "text, reading"),
          Map.entry("de.bwaldvogel.liblinear", "reading"),
          Map.entry("de.focus_shift", "cycle"),
          Map.entry("org.yaml", "plan.file"),
          Map.entry("org.apache.poi", "report, planning.workbook"),
          Map.entry("org.dhatim.fastexcel", "report, planning.workbook"),
          Map.entry("org.apache.commons.compress", "planning.workbook"),
          Map.entry("org.xml.sax", "planning.workbook"),
          Map.entry("javax.xml.parsers", "planning.workbook"),
          Map.entry("org.apache.tika", "progress"),
          Map.entry("org.jfree", "report"),
          Map.entry("org.openxmlformats", "report"),
          Map.entry("org.apache.xmlbeans", "report"),
          Map.entry("com.openhtmltopdf", "report"),
          Map.entry("org.apache.pdfbox", "report"),
          Map.entry("org.apache.commons.csv", "report, planning.workbook"),
          Map.entry("org.apache.commons.codec", "plan.file, people, store, report"),
          Map.entry("tools.jackson", "store, report, local"),
          Map.entry("biweekly", "report"),
          Map.entry("com.github.difflib", "answer"),
          Map.entry("okhttp3", "telegram"),
          Map.entry("io.github.bucket4j", "telegram"),
          Map.entry("org.telegram", "telegram"),
          Map.entry("com.google.zxing", "report"),
          Map.entry("jakarta.mail", "email"),
          Map.entry("org.springframework.mail", "email"),
          Map.entry("org.quartz", "wake"),
          Map.entry("io.micrometer", "figures"),
          Map.entry("com.exceptionfactory.jagged", "backup.command"),
          Map.entry("org.bouncycastle", "backup.command"),
          Map.entry("ch.qos.logback", FloorPlan.ROOT),
          Map.entry("java.sql", "store, backup.command"),
          Map.entry("javax.sql", "store"),
          Map.entry("org.sqlite", "store"),
          Map.entry("org.postgresql", "store"),
          Map.entry("org.springframework.data", "store"),
          Map.entry("org.springframework.integration", "store.instances"),
          Map.entry("com.zaxxer.hikari", "store"),
          Map.entry("org.springframework.jdbc", "store"));

  private Landlords() {}
}
