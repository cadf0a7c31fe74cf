package org.rapport.platform.print;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.rapport.platform.Paper;
import org.rapport.platform.Print;

/** Papers on A4: a title, parts with headings, labels before their texts. */
@ApplicationScoped
class PdfPrint implements Print {

  private static final float MARGIN = 51;
  private static final float[] LABEL_AND_TEXT = {1, 3};

  @Override
  public void pdf(Paper paper, OutputStream out) throws IOException {
    PaperFont font = PaperFont.load();
    try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
      PdfWriter writer = PdfWriter.getInstance(document, out);
      writer.setCloseStream(false);
      writer.setPageEvent(new PageFoot(paper.foot(), font.small()));
      document.addTitle(paper.title());
      document.open();
      writer.getExtraCatalog().put(PdfName.LANG, new PdfString(paper.language().toLanguageTag()));
      head(document, paper, font);
      for (Paper.Part part : paper.parts()) {
        document.add(heading(part, font));
        document.add(lines(part, font));
      }
    } catch (DocumentException e) {
      throw new IOException(e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void head(Document document, Paper paper, PaperFont font)
      throws DocumentException {
    document.add(new Paragraph(paper.title(), font.title()));
    if (!paper.lead().isEmpty()) {
      document.add(new Paragraph(paper.lead(), font.small()));
    }
  }

  private static Element heading(Paper.Part part, PaperFont font) {
    Paragraph heading =
        new Paragraph(part.heading(), part.urgent() ? font.urgent() : font.heading());
    heading.setSpacingBefore(12);
    heading.setSpacingAfter(4);
    heading.setKeepTogether(true);
    return heading;
  }

  private static Element lines(Paper.Part part, PaperFont font) throws DocumentException {
    PdfPTable table = new PdfPTable(LABEL_AND_TEXT);
    table.setWidthPercentage(100);
    for (Paper.Line line : part.lines()) {
      if (!line.label().isEmpty()) {
        table.addCell(cell(line.label(), font.small(), 1));
      }
      table.addCell(cell(line.text(), font.plain(), line.label().isEmpty() ? 2 : 1));
    }
    return table;
  }

  private static PdfPCell cell(String text, Font font, int columns) {
    PdfPCell cell = new PdfPCell(new Phrase(text == null ? "" : text, font));
    cell.setColspan(columns);
    cell.setBorder(PdfPCell.BOTTOM);
    cell.setBorderColor(PaperFont.LINE);
    cell.setBorderWidth(0.5f);
    cell.setPadding(4);
    cell.setPaddingLeft(0);
    return cell;
  }
}
