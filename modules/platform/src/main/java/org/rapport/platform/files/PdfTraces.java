package org.rapport.platform.files;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Takes the properties and their XMP packets out of a PDF, and who wrote its comments. */
final class PdfTraces {

  private static final Pattern NOW = Pattern.compile("(/(?:Mod|Creation)Date\\s*)\\(D:\\d{14}");

  private static final PdfName PRIVATE = new PdfName("PieceInfo");

  private PdfTraces() {}

  static byte[] removed(byte[] file) throws IOException {
    ByteArrayOutputStream clean = new ByteArrayOutputStream(file.length);
    try (PdfReader reader = new PdfReader(file)) {
      if (reader.isEncrypted()) {
        throw new IOException("encrypted");
      }
      reader.getTrailer().remove(PdfName.INFO);
      for (int i = 0; i < reader.getXrefSize(); i++) {
        if (reader.getPdfObject(i) instanceof PdfDictionary dictionary) {
          forget(dictionary);
        }
      }
      reader.removeUnusedObjects();
      PdfStamper stamper = new PdfStamper(reader, clean);
      stamper.setUpdateDocInfo(false);
      stamper.close();
    } catch (DocumentException e) {
      throw new IOException(e);
    }
    return timeless(clean.toByteArray());
  }

  /** The moment in which it was cleaned tells when it was sent; of the same length, it is moved. */
  private static byte[] timeless(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    return NOW.matcher(text)
        .replaceAll("$1(D:19700101000000")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void forget(PdfDictionary dictionary) {
    dictionary.remove(PdfName.METADATA);
    dictionary.remove(PRIVATE);
    if (dictionary.contains(PdfName.SUBTYPE)
        && dictionary.get(PdfName.T) instanceof PdfString
        && dictionary.contains(PdfName.RECT)
        && !PdfName.WIDGET.equals(dictionary.get(PdfName.SUBTYPE))) {
      dictionary.put(PdfName.T, new PdfString(""));
    }
  }
}
