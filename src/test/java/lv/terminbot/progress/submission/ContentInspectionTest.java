package lv.terminbot.progress.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.terminbot.progress.Quota;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, is told by its bytes. */
class ContentInspectionTest {
  private final ContentInspection inspection = new ContentInspection(Quota.USUAL);

  @ParameterizedTest
  @CsvSource({
    "a program of Windows,"
        + " 4d5a90000300000004000000ffff0000b800000000000000400000000000000000000000000000000000000000000000000000000000000000000000800000000e1fba0e00b409cd21b8014ccd21,"
        + " false",
    "a program of Linux, 7f454c4602010100000000000000000003003e0001000000, false",
    "a class of Java, cafebabe0000004100000000, false",
    "a PDF, 255044462d312e340a25c7ec8fa20a, true",
    "a PNG, 89504e470d0a1a0a0000000d49484452, true",
    "a JPEG, ffd8ffe000104a46494600010100, true",
    "a voice message, 4f676753000200000000000000000000000000000000000000000000013f4f70757348656164,"
        + " true",
    "a document of before 2007, d0cf11e0a1b11ae1000000000000000000000000000000003e000300feff0900,"
        + " true",
    "who knows what, 00010203fffe8081f00d, false"
  })
  void byItsFirstBytes(String what, String hex, boolean taken) {
    assertThat(isTaken(HexFormat.of().parseHex(hex))).as(what).isEqualTo(taken);
  }

  @Test
  void whatCouldBeRunOrShownAsAPageIsNotTakenWhateverItIsCalled() {
    assertThat(isTaken("#!/bin/sh\nrm -rf /\n")).isFalse();
    assertThat(isTaken("<!DOCTYPE html><html><script>alert(1)</script></html>")).isFalse();
    assertThat(
            isTaken("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><rect/></svg>"))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@echo off\r\ndel /q *.*",
        "\n  @ECHO OFF",
        "powershell -enc SQBFAFgA",
        "Set-ExecutionPolicy Bypass",
        "On Error Resume Next\r\nSet s = CreateObject(1)",
        "WScript.Echo 1",
        "<?php system($_GET[0]);",
        "\uFEFF#!/bin/sh\nid"
      })
  void aScriptThatIsCalledATextIsNotTaken(String script) {
    assertThat(isTaken(script)).isFalse();
    assertThat(isTaken(script.getBytes(StandardCharsets.UTF_16LE)))
        .as("as Windows saves")
        .isFalse();
  }

  @Test
  void wordsOnScriptsAreNone() {
    assertThat(isTaken("Skripts @echo off aizstāts; powershell vairs nevajag.")).isTrue();
    assertThat(isTaken("# 1. pasākums\n! Noslēgts līgums")).isTrue();
  }

  @Test
  void plainTextIsTakenInAnyEncoding() {
    assertThat(isTaken("Noslēgts līgums;2024\nVadlīnijas;2025\n")).isTrue();
    assertThat(isTaken("Noslēgts līgums;ģērbtuve".getBytes(Charset.forName("windows-1257"))))
        .isTrue();
    assertThat(isTaken("\uFEFFNoslēgts".getBytes(StandardCharsets.UTF_16LE))).isTrue();
  }

  @Test
  void documentsAndArchivesAreTaken() throws IOException {
    assertThat(isTaken(word())).isTrue();
    assertThat(isTaken(table())).isTrue();
    assertThat(isTaken(zip("piezimes.txt"))).isTrue();
    assertThat(isTaken(openDocument())).isTrue();
  }

  @Test
  void whatTheOperatorRefusesIsRefusedUnderAnyName() throws IOException {
    var strict = new ContentInspection(new Quota(1, 1, Set.of("zip", "png")));

    assertThat(strict.isTaken("atskaite.pdf", zip("piezimes.txt"))).isFalse();
    assertThat(strict.isTaken("a.jpg", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452")))
        .isFalse();
    assertThat(strict.isTaken("atskaite.docx", word())).isTrue();
    assertThat(strict.isTaken("atskaite.odt", openDocument())).isTrue();
  }

  @Test
  void aLargeFileIsToldByItsBeginning() {
    var large = new byte[5_000_000];
    Arrays.fill(large, (byte) 'x');

    assertThat(isTaken(large)).isTrue();
  }

  private boolean isTaken(String text) {
    return isTaken(text.getBytes(StandardCharsets.UTF_8));
  }

  private boolean isTaken(byte[] content) {
    return inspection.isTaken("atskaite.pdf", content);
  }

  private static byte[] word() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Noslēgts līgums");
      document.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] table() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      workbook.createSheet();
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] openDocument() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      var kind = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
      var entry = new ZipEntry("mimetype");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(kind.length);
      var crc = new java.util.zip.CRC32();
      crc.update(kind);
      entry.setCrc(crc.getValue());
      zip.putNextEntry(entry);
      zip.write(kind);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write("piezīmes".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
