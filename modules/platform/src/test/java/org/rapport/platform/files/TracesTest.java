package org.rapport.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a file tells of who made it is taken out, and the rest stays as it was (C2). */
class TracesTest {

  private static final int TURNED = 6;

  @Test
  void C2_a_photo_keeps_its_pixels_and_its_turn_and_loses_place_device_and_comments()
      throws IOException {
    byte[] plain = picture("jpeg");
    byte[] photo = with(plain, 2, segment(0xE1, exif("Canon of Ada")), segment(0xFE, "by Ada"));
    byte[] clean = removed(FileKind.JPEG, photo);

    assertThat(text(photo)).contains("Ada");
    assertThat(text(clean)).doesNotContain("Ada", "Canon");
    assertThat(pixels(clean)).isEqualTo(pixels(plain));
    int exif = text(clean).indexOf("Exif");
    assertThat(new ExifTurn(clean, exif, 32).value()).isEqualTo(TURNED);
    assertThat(removed(FileKind.JPEG, clean)).isEqualTo(clean);
  }

  @Test
  void C2_a_screenshot_loses_its_texts() throws IOException {
    byte[] plain = picture("png");
    byte[] chunk = chunk("tEXt", "Author\0Ada");
    byte[] clean = removed(FileKind.PNG, with(plain, 33, chunk));
    assertThat(clean).isEqualTo(plain);
  }

  @Test
  void C2_a_webp_loses_exif_and_says_so_in_its_flags() {
    byte[] plain = Samples.webp(30, 20);
    byte[] photo = Arrays.copyOf(plain, plain.length + 12);
    ByteBuffer.wrap(photo).position(plain.length).put(Samples.ascii("EXIF\4\0\0\0Ada!"));
    photo[20] |= 0x08;
    assertThat(removed(FileKind.WEBP, photo)).isEqualTo(plain);
  }

  @Test
  void C2_a_text_document_loses_its_author_its_reviewers_and_what_its_pictures_tell()
      throws IOException {
    byte[] photo = with(picture("jpeg"), 2, segment(0xFE, "by Ada"));
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", Samples.ascii("<Types/>"));
    parts.put("docProps/core.xml", Samples.ascii("<dc:creator>Ada</dc:creator>"));
    parts.put("docProps/app.xml", Samples.ascii("<Company>Ada Ltd.</Company>"));
    parts.put(
        "word/comments.xml",
        Samples.ascii("<w:comment w:id=\"0\" w:author=\"Ada\" w:initials=\"A\">Wrong</w:comment>"));
    parts.put("word/document.xml", Samples.ascii("<w:ins w:author=\"Ada\">It is late</w:ins>"));
    parts.put("word/media/image1.jpeg", photo);

    Map<String, String> clean = parts(removed(FileKind.DOCX, Samples.zip(parts)));

    assertThat(clean.keySet()).containsExactlyElementsOf(parts.keySet());
    assertThat(clean.values()).noneMatch(part -> part.contains("Ada"));
    assertThat(clean.get("word/comments.xml")).contains("Wrong", "w:id=\"0\"");
    assertThat(clean.get("word/document.xml")).contains("It is late");
  }

  @Test
  void C2_a_pdf_loses_its_properties_and_keeps_its_pages() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = new Document();
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    document.addAuthor("Ada");
    document.addTitle("Complaint of Ada");
    document.open();
    document.add(new Paragraph("It is late"));
    writer.createXmpMetadata();
    document.close();

    byte[] clean = removed(FileKind.PDF, bytes.toByteArray());

    try (PdfReader reader = new PdfReader(clean)) {
      assertThat(reader.getNumberOfPages()).isEqualTo(1);
      assertThat(reader.getInfo()).doesNotContainKeys("Author", "Title", "CreationDate");
      assertThat(reader.getInfo().get("ModDate")).startsWith("D:19700101");
    }
    assertThat(text(clean)).doesNotContain("Ada", "xmpmeta");
  }

  @ParameterizedTest
  @EnumSource(names = {"HEIC", "GIF", "MP3", "M4A", "MP4"})
  void C2_a_kind_that_cannot_be_cleaned_says_so(FileKind kind) {
    assertThat(Traces.removed(kind, Samples.heic(2, 2))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"JPEG", "PNG", "WEBP", "PDF"})
  void C2_a_file_that_is_cut_off_says_so(FileKind kind) {
    assertThat(Traces.removed(kind, Samples.jpeg(3, 3))).isEmpty();
  }

  @Test
  void C2_plain_text_tells_no_more_than_it_says() {
    assertThat(removed(FileKind.TEXT, Samples.ascii("Hello"))).isEqualTo(Samples.ascii("Hello"));
  }

  private static byte[] removed(FileKind kind, byte[] file) {
    return Traces.removed(kind, file).orElseThrow();
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }

  private static byte[] picture(String format) throws IOException {
    BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
    image.setRGB(3, 4, 0xC0FFEE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }

  private static int[] pixels(byte[] picture) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static byte[] with(byte[] file, int position, byte[]... more) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(file, 0, position);
    for (byte[] one : more) {
      bytes.writeBytes(one);
    }
    bytes.write(file, position, file.length - position);
    return bytes.toByteArray();
  }

  private static byte[] segment(int marker, String content) {
    return ByteBuffer.allocate(content.length() + 4)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (content.length() + 2))
        .put(Samples.ascii(content))
        .array();
  }

  /** Little-endian, with the camera's name at its end. */
  private static String exif(String camera) {
    return "Exif\0\0II*\0\u0008\0\0\0\1\0\u0012\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0" + camera;
  }

  private static byte[] chunk(String name, String content) {
    byte[] both = Samples.ascii(name + content);
    CRC32 sum = new CRC32();
    sum.update(both);
    return ByteBuffer.allocate(content.length() + 12)
        .putInt(content.length())
        .put(both)
        .putInt((int) sum.getValue())
        .array();
  }

  private static Map<String, String> parts(byte[] archive) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), text(zip.readAllBytes()));
      }
    }
    return parts;
  }
}
