package org.rapport.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words in an office document: the text in those parts that hold what somebody wrote. */
final class OfficeText {

  /** So much is unpacked; text for {@link LimitedText} is in far less. */
  private static final long MOST_BYTES = 24L * 1024 * 1024;

  private static final Pattern WRITTEN =
      Pattern.compile(
          "word/(document|footnotes|endnotes|comments|header\\d*|footer\\d*)\\.xml"
              + "|xl/(sharedStrings|worksheets/[^/]+)\\.xml"
              + "|ppt/(slides|notesSlides)/[^/]+\\.xml|content\\.xml");

  /** Behind these begins another word. */
  private static final Set<String> BREAKS =
      Set.of("p", "h", "si", "is", "c", "v", "br", "tab", "tc", "s", "line-break", "table-cell");

  private static final Set<String> NOT_TEXT = Set.of("s", "b", "e");

  private OfficeText() {}

  static void read(Path file, Writer into) throws IOException {
    XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream bytes = Files.newInputStream(file);
        ZipInputStream archive = new ZipInputStream(bytes)) {
      Limited unpacked = new Limited(archive, MOST_BYTES);
      for (ZipEntry part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
        if (WRITTEN.matcher(part.getName()).matches()) {
          words(xml.createXMLStreamReader(unpacked), part.getName().equals("content.xml"), into);
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /**
   * @param all whether all there is in the part is text; else what stands in certain elements
   */
  private static void words(XMLStreamReader part, boolean all, Writer into)
      throws XMLStreamException, IOException {
    boolean text = all;
    String cell = null;
    while (part.hasNext()) {
      int event = part.next();
      if (event == XMLStreamReader.START_ELEMENT && !all) {
        String name = part.getLocalName();
        cell = name.equals("c") ? part.getAttributeValue(null, "t") : cell;
        text = name.equals("t") || name.equals("v") && (cell == null || !NOT_TEXT.contains(cell));
      } else if (event == XMLStreamReader.CHARACTERS && text) {
        into.write(part.getText());
      } else if (event == XMLStreamReader.END_ELEMENT) {
        text = all;
        if (BREAKS.contains(part.getLocalName())) {
          into.write(part.getLocalName().equals("p") ? '\n' : ' ');
        }
      }
    }
  }

  /** Ends early rather than unpack what is packed too well. */
  private static final class Limited extends java.io.FilterInputStream {

    private long left;

    Limited(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (left <= 0) {
        throw new LimitedText.Enough();
      }
      int count = super.read(into, from, (int) Math.min(length, left));
      left -= Math.max(0, count);
      return count;
    }

    /** The archive goes on behind a part of it. */
    @Override
    public void close() {}
  }
}
