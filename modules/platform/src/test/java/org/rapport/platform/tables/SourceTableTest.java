package org.rapport.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.kernel.Invalid;
import org.rapport.platform.TableRow;

class SourceTableTest {

  @TempDir Path directory;

  @Test
  void values_with_commas_quotes_and_line_ends_are_one_cell() throws IOException {
    List<TableRow> rows = read("a,b\n\"one, two\",\"she said \"\"no\"\"\nand left\"\n");
    assertThat(rows.get(1).cells()).containsExactly("one, two", "she said \"no\"\nand left");
  }

  @Test
  void semicolons_and_tabs_separate_too() throws IOException {
    assertThat(read("a;b;c\n1;2,5;3\n").get(1).cells()).containsExactly("1", "2,5", "3");
    assertThat(read("a\tb\n1\t2\n").get(1).cells()).containsExactly("1", "2");
  }

  @Test
  void a_file_saved_by_chinese_excel_is_read_as_its_author_sees_it() throws IOException {
    byte[] content = "主题,内容\n走廊,灯坏了\n".getBytes(Charset.forName("GB18030"));
    assertThat(read(content).get(1).cells()).containsExactly("走廊", "灯坏了");
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_heading() throws IOException {
    assertThat(read("\uFEFFdate,text\n1,2\n").get(0).cells()).startsWith("date");
    byte[] wide = "\uFEFFdate\tx\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(read(wide).get(0).cells()).containsExactly("date", "x");
  }

  @Test
  void blank_rows_are_left_out_and_the_others_keep_their_number() throws IOException {
    assertThat(read("a,b\n,\n1,2\n")).extracting(TableRow::number).containsExactly(1, 3);
  }

  @Test
  void an_unclosed_quote_is_refused_with_its_row() {
    assertRefused("a,b\n\"never closed,1\n".getBytes(StandardCharsets.UTF_8), "brokenRow");
  }

  @Test
  void a_picture_is_no_table() {
    assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, (byte) 0xFF, 1}, "notText");
  }

  @Test
  void a_workbook_gives_days_numbers_and_empty_cells_as_text() throws IOException {
    Path file = directory.resolve("cases.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet();
      fill(sheet.createRow(0), "date", "id", "gap", "text");
      Row row = sheet.createRow(2);
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("d/m/yy"));
      row.createCell(0).setCellValue(LocalDate.of(2023, 7, 18));
      row.getCell(0).setCellStyle(day);
      row.createCell(1).setCellValue(7523056);
      row.createCell(3).setCellValue("=1+1");
      workbook.write(out);
    }
    List<TableRow> rows = read(file);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1))
        .isEqualTo(new TableRow(3, List.of("2023-07-18", "7523056", "", "=1+1")));
  }

  @Test
  void a_zip_bomb_is_refused_before_it_is_opened() throws IOException {
    Path file = directory.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] nothing = new byte[1024 * 1024];
      for (int i = 0; i < 200; i++) {
        zip.write(nothing);
      }
    }
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(Invalid.class, tells("unpacksTooLarge"));
  }

  @Test
  void a_zip_that_is_no_workbook_is_refused() throws IOException {
    Path file = directory.resolve("other.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write("hello".getBytes(StandardCharsets.UTF_8));
    }
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(Invalid.class, tells("notWorkbook"));
  }

  private void assertRefused(byte[] content, String key) {
    assertThatThrownBy(() -> read(content)).isInstanceOfSatisfying(Invalid.class, tells(key));
  }

  private static java.util.function.Consumer<Invalid> tells(String key) {
    return invalid ->
        assertThat(invalid.violations())
            .singleElement()
            .satisfies(v -> assertThat(v.message().key()).isEqualTo("table." + key));
  }

  private static void fill(Row row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  private List<TableRow> read(String content) throws IOException {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  private List<TableRow> read(byte[] content) throws IOException {
    return read(Files.write(directory.resolve("cases.csv"), content));
  }

  private static List<TableRow> read(Path file) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    SourceTable.of(file).forEach(rows::add);
    return rows;
  }
}
