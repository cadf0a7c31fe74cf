package org.rapport.web;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A PDF as somebody saved it.
 *
 * @param text of its first page, without blanks
 * @param fonts names of those whose letters are in the file
 */
record PdfFile(int pages, String text, List<String> fonts) {

  static PdfFile at(Path path) {
    try (PdfReader file = new PdfReader(Files.readAllBytes(path))) {
      return new PdfFile(
          file.getNumberOfPages(),
          new PdfTextExtractor(file).getTextFromPage(1).replaceAll("\\s", ""),
          embedded(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> embedded(PdfReader file) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < file.getXrefSize(); i++) {
      if (file.getPdfObject(i) instanceof PdfDictionary font
          && PdfName.FONTDESCRIPTOR.equals(font.get(PdfName.TYPE))
          && font.get(PdfName.FONTFILE2) != null) {
        names.add(font.get(PdfName.FONTNAME).toString());
      }
    }
    return names;
  }
}
