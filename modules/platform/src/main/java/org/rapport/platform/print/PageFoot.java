package org.rapport.platform.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** What stands below every page, and its number. */
class PageFoot extends PdfPageEventHelper {

  private final String text;
  private final Font font;
  private int pages;

  PageFoot(String text, Font font) {
    this.text = text;
    this.font = font;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    pages = writer.getPageNumber();
    ColumnText.showTextAligned(
        writer.getDirectContent(),
        Element.ALIGN_LEFT,
        new Phrase(text + " · " + writer.getPageNumber(), font),
        document.left(),
        document.bottom() - 18,
        0);
  }

  int pages() {
    return pages;
  }
}
