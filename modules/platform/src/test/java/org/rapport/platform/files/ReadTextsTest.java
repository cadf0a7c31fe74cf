package org.rapport.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.platform.FileTexts;
import org.rapport.platform.Paper;
import org.rapport.platform.print.TestPrint;

/** What is read in files of the kinds Rapport takes (C14). */
class ReadTextsTest {

  private static final int MEGABYTES = 1024 * 1024;

  @TempDir Path directory;

  @Test
  void C14_words_run_on_across_formatting_and_end_with_paragraph_and_cell() throws IOException {
    String letter =
        "<w:document xmlns:w='w'><w:p><w:r><w:t>煤</w:t></w:r><w:r><w:t>气味</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>leak</w:t><w:delText>never</w:delText></w:r></w:p></w:document>";
    String strings = "<sst><si><t>账单</t></si><si><t>due</t></si></sst>";
    String cells =
        "<s><c t='s'><v>731</v></c><c><v>42</v></c><c t='inlineStr'><is><t>in</t></is></c></s>";

    assertThat(office(FileKind.DOCX, Map.of("word/document.xml", letter))).isEqualTo("煤气味\nleak");
    assertThat(office(FileKind.DOCX, Map.of("word/styles.xml", letter))).isEmpty();
    assertThat(office(FileKind.ODT, Map.of("content.xml", "<a><p>电梯</p><p>lift</p></a>")))
        .isEqualTo("电梯\nlift");
    assertThat(office(FileKind.PPTX, Map.of("ppt/slides/slide1.xml", "<a><t>楼道</t></a>")))
        .isEqualTo("楼道");
    assertThat(office(FileKind.XLSX, Map.of("xl/sharedStrings.xml", strings)))
        .contains("账单 ", "due");
    assertThat(office(FileKind.XLSX, Map.of("xl/worksheets/sheet1.xml", cells)))
        .contains("42", "in")
        .doesNotContain("731");
  }

  @Test
  void C14_an_entity_in_a_document_is_fetched_from_nowhere() {
    String evil = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a><p>&x;</p></a>";

    assertThatThrownBy(() -> office(FileKind.ODT, Map.of("content.xml", evil)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void C14_a_huge_sheet_and_a_bomb_are_read_as_far_as_search_wants() throws IOException {
    String cell = "<c><v>7</v></c>";
    Path sheet =
        packed(Map.of("xl/worksheets/sheet1.xml", "<s>" + cell.repeat(2 * MEGABYTES) + "</s>"));
    Path spaces =
        packed(Map.of("content.xml", "<a><p>lift</p>" + " ".repeat(40 * MEGABYTES) + "</a>"));

    assertThat(ReaderProcess.text(FileKind.XLSX, sheet))
        .hasSizeBetween(FileTexts.MOST_CHARACTERS / 2, FileTexts.MOST_CHARACTERS);
    assertThat(DocumentText.of(FileKind.ODS, spaces)).isEqualTo("lift");
  }

  @Test
  void C14_chinese_and_english_of_a_pdf_are_read_by_a_process_of_its_own() throws IOException {
    Path pdf = file(pdf("曳引钢丝绳有三处断股", "The cable is worn"));

    assertThat(ReaderProcess.text(FileKind.PDF, pdf)).contains("断股", "cable is worn");
  }

  @Test
  void C14_what_is_damaged_or_locked_has_no_text_and_what_eats_all_memory_harms_nobody()
      throws IOException {
    Path locked = directory.resolve("locked.pdf");
    try (PDDocument document = Loader.loadPDF(pdf("secret", "secret"))) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(locked.toFile());
    }

    assertThat(ReaderProcess.text(FileKind.PDF, locked)).isEmpty();
    assertThat(ReaderProcess.text(FileKind.PDF, file(Samples.ascii("%PDF-1.7 nothing")))).isEmpty();
    assertThat(ReaderProcess.text(FileKind.DOCX, file(new byte[] {1, 2, 3}))).isEmpty();
    assertThatThrownBy(() -> ReaderProcess.text(FileKind.PDF, file(pdfBomb())))
        .isInstanceOf(IOException.class);
  }

  @Test
  void C14_plain_text_is_read_in_either_encoding_and_a_word_runs_on_over_the_end_of_a_line()
      throws IOException {
    byte[] old = "电\r\n梯坏了".getBytes(Charset.forName("GB18030"));

    assertThat(DocumentText.of(FileKind.TEXT, file(old))).isEqualTo("电梯坏了");
    assertThat(DocumentText.of(FileKind.CSV, file(Samples.ascii("a,b\0")))).isEqualTo("a,b");
    assertThat(DocumentText.of(FileKind.TEXT, file("⽓味，👍 oﬃce".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("气味，👍 office");
    assertThat(DocumentText.of(FileKind.PNG, file(Samples.png(1, 1)))).isEmpty();
  }

  private String office(FileKind kind, Map<String, String> parts) throws IOException {
    return DocumentText.of(kind, packed(parts));
  }

  private Path packed(Map<String, String> parts) throws IOException {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return file(Samples.zip(bytes));
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(Files.createTempFile(directory, "a", "file"), content);
  }

  private static byte[] pdf(String... lines) throws IOException {
    List<Paper.Line> said = List.of(lines).stream().map(Paper.Line::of).toList();
    List<Paper.Part> parts = List.of(Paper.Part.of("1", said));
    return TestPrint.pdf(new Paper(Locale.SIMPLIFIED_CHINESE, "Report", "", parts, ""));
  }

  /** A page with one word that unpacks to far more than there is room for. */
  private static byte[] pdfBomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (java.util.zip.DeflaterOutputStream out = new java.util.zip.DeflaterOutputStream(packed)) {
      out.write('(');
      byte[] letters = "a".repeat(MEGABYTES).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 600; i++) {
        out.write(letters);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write(
        Samples.ascii(
            "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 9 9]>>endobj\n"
                + "4 0 obj<</Filter/FlateDecode/Length "
                + packed.size()
                + ">>stream\n"));
    pdf.write(packed.toByteArray());
    pdf.write(Samples.ascii("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
    return pdf.toByteArray();
  }
}
