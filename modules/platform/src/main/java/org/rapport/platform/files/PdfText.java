package org.rapport.platform.files;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of the first pages of a PDF. */
final class PdfText {

  private static final int MOST_PAGES = 300;

  private PdfText() {}

  /**
   * @throws IOException also where it takes a password to open it
   */
  static void read(Path file, Writer into) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(MOST_PAGES);
      stripper.writeText(document, into);
    }
  }
}
