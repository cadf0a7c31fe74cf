package org.rapport.reporting.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The finished file: the shell as POI made it, with the rows of the detail sheets streamed in. */
final class StreamedPackage {

  private static final String END_OF_ROWS = "</sheetData>";

  private final List<String> parts;
  private final CaseRows rows;
  private final int rowsPerSheet;

  StreamedPackage(List<String> parts, CaseRows rows, int rowsPerSheet) {
    this.parts = parts;
    this.rows = rows;
    this.rowsPerSheet = rowsPerSheet;
  }

  void write(byte[] shell, CaseSource source, OutputStream out) throws IOException {
    Map<String, String> sheets = new LinkedHashMap<>();
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(shell))) {
      for (ZipEntry entry; (entry = entries.getNextEntry()) != null; ) {
        if (parts.contains(entry.getName())) {
          sheets.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
        } else {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          entries.transferTo(zip);
          zip.closeEntry();
        }
      }
    }
    // text in one sheet is alike enough that trying harder gains a tenth for twice the time
    zip.setLevel(Deflater.BEST_SPEED);
    new Writing(zip, sheets).all(source);
    zip.finish();
  }

  /** Goes from sheet to sheet as they fill. */
  private final class Writing {

    private final ZipOutputStream zip;
    private final Map<String, String> sheets;
    private final Deque<String> left = new ArrayDeque<>(parts);
    private final XmlBytes xml;
    private String rest;
    private int row;

    Writing(ZipOutputStream zip, Map<String, String> sheets) {
      this.zip = zip;
      this.sheets = sheets;
      this.xml = new XmlBytes(zip);
    }

    void all(CaseSource source) throws IOException {
      begin();
      try {
        source.forEach(
            detail -> {
              try {
                if (row > rowsPerSheet) {
                  end();
                  begin();
                }
                rows.write(detail, ++row, xml);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      end();
      while (!left.isEmpty()) {
        begin();
        end();
      }
    }

    private void begin() throws IOException {
      if (left.isEmpty()) {
        throw new IOException("more cases came in than the workbook has sheets for");
      }
      String part = left.removeFirst();
      // the shell's dimension is that of its head only; without one, readers look for themselves
      String sheet = sheets.get(part).replaceFirst("<dimension [^>]*/>", "");
      int cut = sheet.indexOf(END_OF_ROWS);
      rest = sheet.substring(cut + END_OF_ROWS.length());
      row = 1;
      zip.putNextEntry(new ZipEntry(part));
      xml.raw(sheet.substring(0, cut).getBytes(StandardCharsets.UTF_8));
    }

    private void end() throws IOException {
      String filter = "<autoFilter ref=\"A1:" + rows.lastLetter() + Math.max(2, row) + "\"/>";
      xml.raw((END_OF_ROWS + filter + rest).getBytes(StandardCharsets.UTF_8));
      xml.flush();
      zip.closeEntry();
    }
  }
}
