package org.rapport.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.kernel.Invalid;

class ContentCheckTest {

  private static final String ODT = "application/vnd.oasis.opendocument.text";
  private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

  @TempDir Path directory;

  private FileKind check(byte[] content, String name) throws IOException {
    Path file = Files.write(directory.resolve("file"), content);
    return ContentCheck.of(file, name);
  }

  private void assertRefused(byte[] content, String name, String key) {
    assertThatThrownBy(() -> check(content, name))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> {
              assertThat(invalid.violations().get(0).field()).isEqualTo("files");
              assertThat(invalid.violations().get(0).message().key()).isEqualTo(key);
            });
  }

  static Stream<Arguments> accepted() {
    return Stream.of(
        arguments("letter.pdf", Samples.PDF, FileKind.PDF),
        arguments("LETTER.PDF", Samples.PDF, FileKind.PDF),
        arguments("a.jpg", Samples.jpeg(4000, 3000), FileKind.JPEG),
        arguments("a.jpeg", Samples.jpeg(4000, 3000), FileKind.JPEG),
        arguments("a.png", Samples.png(4000, 3000), FileKind.PNG),
        arguments("a.gif", Samples.gif(400, 300), FileKind.GIF),
        arguments("a.webp", Samples.webp(4000, 3000), FileKind.WEBP),
        arguments("a.heic", Samples.heic(4032, 3024), FileKind.HEIC),
        arguments("信.docx", Samples.docx(), FileKind.DOCX),
        arguments("a.xlsx", Samples.zip(Samples.document("xl/workbook.xml", "")), FileKind.XLSX),
        arguments(
            "a.pptx", Samples.zip(Samples.document("ppt/presentation.xml", "")), FileKind.PPTX),
        arguments("a.odt", Samples.openDocument(ODT), FileKind.ODT),
        arguments("a.ods", Samples.openDocument(ODS), FileKind.ODS),
        arguments("a.txt", "您好，投诉".getBytes(StandardCharsets.UTF_8), FileKind.TEXT),
        arguments("gb.txt", "您好，投诉内容如下".getBytes(Charset.forName("GB18030")), FileKind.TEXT),
        arguments(
            "utf16.txt", "\ufeff您好, hello".getBytes(StandardCharsets.UTF_16LE), FileKind.TEXT),
        arguments("a.csv", Samples.ascii("name,amount\nLi,3\n"), FileKind.CSV),
        arguments("a.mp3", Samples.ascii("ID3\3\0\0\0\0\0\n0123456789"), FileKind.MP3),
        arguments("a.m4a", Samples.mp4("M4A "), FileKind.M4A),
        arguments("a.mp4", Samples.mp4("isom"), FileKind.MP4));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accepted")
  void a_file_that_is_what_its_name_says_is_taken(String name, byte[] content, FileKind kind)
      throws IOException {
    assertThat(check(content, name)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.pdf", "a.jpg", "a.png", "a.docx", "a.txt", "a.csv", "a.mp3", "a.mp4", "a.heic"})
  void a_web_page_or_a_program_under_another_name_is_refused(String name) {
    assertRefused(Samples.HTML, name, "files.content");
    assertRefused(Samples.EXE, name, "files.content");
    assertRefused(Samples.SVG, name, "files.content");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.svg", "a.html", "a.exe", "a.zip", "a.doc", "a.docm", "a", "pdf", "a.pdf."})
  void other_kinds_of_files_are_refused(String name) {
    assertRefused(Samples.SVG, name, "files.type");
  }

  @Test
  void a_pdf_that_starts_as_something_else_is_refused() {
    assertRefused(Samples.ascii("<script>x</script>%PDF-1.7\n"), "a.pdf", "files.content");
  }

  @Test
  void a_document_of_another_kind_or_with_macros_is_refused() {
    assertRefused(Samples.docx(), "a.xlsx", "files.content");
    assertRefused(Samples.openDocument(ODS), "a.odt", "files.content");
    assertRefused(Samples.zip(Map.of("evil.exe", Samples.EXE)), "a.docx", "files.content");
    Map<String, byte[]> entries = Samples.document("word/document.xml", "");
    entries.put("word/vbaProject.bin", new byte[10]);
    assertRefused(Samples.zip(entries), "a.docx", "files.content");
  }

  @Test
  void a_broken_archive_or_image_is_refused() {
    byte[] docx = Samples.docx();
    assertRefused(Arrays.copyOf(docx, docx.length - 30), "a.docx", "files.content");
    assertRefused(Arrays.copyOf(Samples.png(10, 10), 12), "a.png", "files.content");
  }

  @Test
  void the_scanners_test_virus_is_refused_without_any_scanner() {
    assertRefused(Samples.EICAR, "a.txt", "files.infected");
  }

  static Stream<Arguments> bombs() {
    return Stream.of(
        arguments("bomb.docx", Samples.bomb(2000), "files.bomb"),
        arguments("lying.docx", Samples.lyingBomb(600), "files.bomb"),
        arguments("entries.docx", Samples.manyEntries(20_000), "files.bomb"),
        arguments("zip64.docx", Samples.manyEntries(70_000), "files.bomb"),
        arguments("huge.png", Samples.png(50_000, 50_000), "files.imageSize"),
        arguments("overflow.png", Samples.png(-1, -1), "files.imageSize"),
        arguments("huge.jpg", Samples.jpeg(50_000, 50_000), "files.imageSize"),
        arguments("huge.gif", Samples.gif(50_000, 50_000), "files.imageSize"),
        arguments("huge.webp", Samples.webp(50_000, 50_000), "files.imageSize"),
        arguments("huge.heic", Samples.heic(50_000, 50_000), "files.imageSize"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  void a_bomb_is_refused_in_under_a_second_and_50_megabytes(String name, byte[] content, String key)
      throws IOException {
    check(Samples.PDF, "warm-up.pdf"); // the detector reads its own tables once
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long started = threads.getCurrentThreadCpuTime(); // a busy machine shall not fail it
    assertRefused(content, name, key);
    assertThat(threads.getCurrentThreadCpuTime() - started).isLessThan(1_000_000_000L);
    assertThat(threads.getCurrentThreadAllocatedBytes() - allocated).isLessThan(50_000_000L);
  }
}
