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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.rapport.platform.Paper;
import org.rapport.platform.Print;

/** Papers on A4: a title, parts with headings, labels before their texts. */
@ApplicationScoped
class PdfPrint implements Print {

  private static final float MARGIN = 51;
  private static final float SMALLEST = 0.7f; // 7 points: the least that is read without effort
  private static final float[] SMALLER = {1, 0.85f, SMALLEST};
  private static final float[] LABEL_AND_TEXT = {1, 3};

  @Override
  public void pdf(Paper paper, OutputStream out) throws IOException {
    set(paper, 1, out);
  }

  @Override
  public void onePage(Paper paper, OutputStream out) throws IOException {
    for (float scale : SMALLER) {
      ByteArrayOutputStream page = new ByteArrayOutputStream();
      if (set(paper, scale, page) == 1) {
        page.writeTo(out);
        return;
      }
    }
    set(paper.first(mostOnOnePage(paper)), SMALLEST, out);
  }

  /** As many of its lines as go on a page of the smallest letters. */
  private static int mostOnOnePage(Paper paper) throws IOException {
    int fits = 0;
    int tooMany = paper.length();
    while (tooMany - fits > 1) {
      int tried = (fits + tooMany) / 2;
      if (set(paper.first(tried), SMALLEST, OutputStream.nullOutputStream()) == 1) {
        fits = tried;
      } else {
        tooMany = tried;
      }
    }
    return fits;
  }

  /**
   * @return how many pages it has
   */
  private static int set(Paper paper, float scale, OutputStream out) throws IOException {
    PaperFont font = PaperFont.load(scale);
    PageFoot foot = new PageFoot(paper.foot(), font.small());
    try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
      PdfWriter writer = PdfWriter.getInstance(document, out);
      writer.setCloseStream(false);
      writer.setPageEvent(foot);
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
    return foot.pages();
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
    heading.setSpacingBefore(font.scaled(12));
    heading.setSpacingAfter(font.scaled(4));
    heading.setKeepTogether(true);
    return heading;
  }

  private static Element lines(Paper.Part part, PaperFont font) throws DocumentException {
    PdfPTable table = new PdfPTable(LABEL_AND_TEXT);
    table.setWidthPercentage(100);
    for (Paper.Line line : part.lines()) {
      if (!line.label().isEmpty()) {
        table.addCell(cell(line.label(), font.small(), 1, font.scaled(4)));
      }
      table.addCell(
          cell(line.text(), font.plain(), line.label().isEmpty() ? 2 : 1, font.scaled(4)));
    }
    return table;
  }

  private static PdfPCell cell(String text, Font font, int columns, float padding) {
    PdfPCell cell = new PdfPCell(new Phrase(text == null ? "" : text, font));
    cell.setColspan(columns);
    cell.setBorder(PdfPCell.BOTTOM);
    cell.setBorderColor(PaperFont.LINE);
    cell.setBorderWidth(0.5f);
    cell.setPadding(padding);
    cell.setPaddingLeft(0);
    return cell;
  }
}
