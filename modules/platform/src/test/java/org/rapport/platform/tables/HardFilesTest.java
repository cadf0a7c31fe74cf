package org.rapport.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.platform.TableFiles;
import org.rapport.platform.TableRow;

/** Files as people really bring them: each is read right or refused with a clear sentence. */
class HardFilesTest {

  private final TableFiles files = TestTables.files();

  @Test
  void R14_chinese_text_is_read_alike_in_every_encoding_excel_writes() {
    String text = "名称,电话\n启明星社工服务中心,010-12345678\n";
    byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    for (byte[] content :
        List.of(
            text.getBytes(StandardCharsets.UTF_8), marked, text.getBytes(Charset.forName("GBK")))) {
      assertThat(read(content))
          .containsExactly(
              new TableRow(1, List.of("名称", "电话")),
              new TableRow(2, List.of("启明星社工服务中心", "010-12345678")));
    }
  }

  @Test
  void R14_semicolons_tabs_and_quoted_line_breaks_make_no_difference() {
    assertThat(read("name;address\n\"A; B\";\"Road 1\r\nTown\"\n").get(1).cells())
        .containsExactly("A; B", "Road 1\r\nTown");
    assertThat(read("name\taddress\nA\t\"Road 1\nTown\"\n").get(1).cells())
        .containsExactly("A", "Road 1\nTown");
  }

  @Test
  void R14_a_day_written_as_text_stays_as_it_is_written() {
    assertThat(read("name,since\nA,2026年3月5日\n").get(1).cell(1)).isEqualTo("2026年3月5日");
  }

  @Test
  void R14_a_formula_counts_as_what_it_shows() throws IOException {
    byte[] content =
        workbook(
            sheet -> {
              row(sheet, 0, "name", "sum");
              Row row = row(sheet, 1, "A");
              row.createCell(1).setCellFormula("1+2");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertThat(read(content).get(1).cells()).containsExactly("A", "3");
  }

  @Test
  void R14_cells_merged_downwards_hold_for_every_row_they_span() throws IOException {
    byte[] content =
        workbook(
            sheet -> {
              row(sheet, 0, "group", "name");
              row(sheet, 1, "Media", "A");
              row(sheet, 2, "", "B");
              row(sheet, 3, "", "C");
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            });
    assertThat(read(content))
        .extracting(row -> row.cell(0) + "/" + row.cell(1))
        .containsExactly("group/name", "Media/A", "Media/B", "/C");
  }

  @Test
  void R14_two_hundred_columns_are_taken_and_one_more_is_refused() throws IOException {
    String[] most = Collections.nCopies(TableFiles.MAX_COLUMNS, "x").toArray(String[]::new);
    String[] more = Collections.nCopies(TableFiles.MAX_COLUMNS + 1, "x").toArray(String[]::new);

    assertThat(read(table(most)).get(1).cells()).hasSize(TableFiles.MAX_COLUMNS);
    assertRefused(table(more), "tooManyColumns");
    String line = String.join(",", more);
    assertRefused((line + "\n" + line).getBytes(StandardCharsets.UTF_8), "tooManyColumns");
  }

  @Test
  void R14_a_million_empty_rows_with_formats_are_passed_over() throws IOException {
    StringBuilder rows = new StringBuilder("<row r=\"1\">").append(inline("A1", "name"));
    rows.append("</row><row r=\"2\">").append(inline("A2", "first")).append("</row>");
    for (int i = 3; i < 1_000_000; i++) {
      rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"/></row>");
    }
    rows.append("<row r=\"1000000\">").append(inline("A1000000", "last")).append("</row>");

    assertThat(read(withSheet(rows.toString())))
        .extracting(TableRow::number)
        .containsExactly(1, 2, 1_000_000);
  }

  @Test
  void R14_a_file_with_more_rows_than_can_be_taken_says_how_many_can() {
    String content = "name\n" + "A\n".repeat(TableFiles.MAX_ROWS + 1);
    assertRefused(content.getBytes(StandardCharsets.UTF_8), "tooManyRows");
  }

  @Test
  void R14_an_encrypted_workbook_is_refused_by_its_name() throws Exception {
    ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(container)) {
        out.write(table("name"));
      }
      container.writeFilesystem(encrypted);
    }
    assertRefused(encrypted.toByteArray(), "encrypted");
  }

  @Test
  void R14_an_old_workbook_is_refused_by_its_name() throws IOException {
    ByteArrayOutputStream old = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");
      container.writeFilesystem(old);
    }
    assertRefused(old.toByteArray(), "oldWorkbook");
  }

  @Test
  void R14_headings_without_rows_and_nothing_at_all_are_refused() {
    assertRefused("name,phone\n\n".getBytes(StandardCharsets.UTF_8), "empty");
    assertRefused(new byte[0], "empty");
  }

  @Test
  void R14_a_heading_that_comes_twice_or_is_missing_gets_a_name_of_its_own() {
    TableRow row = new TableRow(1, List.of("Phone", " Phone ", "", "Phone (2)", "Phone"));
    assertThat(row.headings())
        .containsExactly("Phone", "Phone (2)", "[3]", "Phone (2) (2)", "Phone (3)");
  }

  @Test
  void R14_what_looks_like_a_formula_is_written_as_text() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files.write(out, sheet -> List.of(List.of("name"), List.of("=1+1")).forEach(sheet::accept));

    try (XSSFWorkbook written = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(written.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
    }
    assertThat(read(out.toByteArray()).get(1).cells()).containsExactly("=1+1");
  }

  private byte[] table(String... cells) throws IOException {
    return workbook(
        sheet -> {
          row(sheet, 0, cells);
          row(sheet, 1, cells);
        });
  }

  private static byte[] workbook(Consumer<Sheet> filling) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      filling.accept(workbook.createSheet());
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static Row row(Sheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
    return row;
  }

  private static String inline(String reference, String text) {
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  /** A workbook whose sheet has these rows, which would be slow to make cell by cell. */
  private byte[] withSheet(String rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(table("name")));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.readAllBytes();
        if (entry.getName().endsWith("sheet1.xml")) {
          String sheet = new String(content, StandardCharsets.UTF_8);
          content =
              sheet
                  .replaceFirst("(?s)<sheetData>.*</sheetData>", "<sheetData>@</sheetData>")
                  .replace("@", rows)
                  .getBytes(StandardCharsets.UTF_8);
        }
        zip.write(content);
      }
    }
    return out.toByteArray();
  }

  private void assertRefused(byte[] content, String key) {
    assertThatThrownBy(() -> read(content))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(violation -> violation.message().key())
                    .containsExactly("table." + key));
  }

  private List<TableRow> read(String content) {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  private List<TableRow> read(byte[] content) {
    List<TableRow> rows = new ArrayList<>();
    try {
      files.read(new ByteArrayInputStream(content), rows::add);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return rows;
  }
}
