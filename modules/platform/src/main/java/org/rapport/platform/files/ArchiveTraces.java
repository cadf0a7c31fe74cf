package org.rapport.platform.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Empties the properties of office documents, the names beside comments and changes, and what
 * pictures inside tell.
 */
final class ArchiveTraces {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

  /** What stands in place of the parts that hold nothing but properties. */
  private static final Map<String, String> EMPTIED =
      Map.of(
          "docProps/core.xml",
          XML
              + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
          "docProps/app.xml",
          XML
              + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
          "docProps/custom.xml",
          XML
              + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>",
          "meta.xml",
          XML
              + "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.2\"><office:meta/></office:document-meta>");

  /** Names in attributes, as Word, Excel and PowerPoint write them. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\b((?:w\\d*:|x\\d*:|p\\d*:)?(?:author|initials|userId|providerId|displayName|lastModifiedBy|userName))=\"[^\"]*\"");

  private static final Pattern ELEMENT =
      Pattern.compile(
          "(<(author|dc:creator|meta:creator-initials|text:sender-[a-z]+|text:author-[a-z]+)(?:\\s[^>]*)?>)[^<]*(</\\2>)");

  private ArchiveTraces() {}

  static byte[] removed(byte[] file) throws IOException {
    ByteArrayOutputStream clean = new ByteArrayOutputStream(file.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(clean)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        write(entry, cleaned(entry.getName(), in.readAllBytes()), out);
      }
    }
    return clean.toByteArray();
  }

  private static byte[] cleaned(String name, byte[] content) {
    String emptied = EMPTIED.get(name);
    if (emptied != null) {
      return emptied.getBytes(StandardCharsets.UTF_8);
    }
    if (name.endsWith(".xml")) {
      String text = new String(content, StandardCharsets.UTF_8);
      String nameless = ATTRIBUTE.matcher(text).replaceAll("$1=\"\"");
      return ELEMENT.matcher(nameless).replaceAll("$1$3").getBytes(StandardCharsets.UTF_8);
    }
    return Traces.removedByName(name, content);
  }

  /** As it was packed: the first part of OpenDocument must not be compressed. Without its time. */
  private static void write(ZipEntry known, byte[] content, ZipOutputStream out)
      throws IOException {
    ZipEntry entry = new ZipEntry(known.getName());
    entry.setTime(0);
    if (known.getMethod() == ZipEntry.STORED) {
      CRC32 sum = new CRC32();
      sum.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(sum.getValue());
    }
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
