package org.rapport.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Cells merged downwards hold for every row they span, as for people who look at the sheet; a
 * heading across several columns stays where it begins.
 */
final class MergedCells {

  private static final int MOST = 10_000;

  /** A merged stretch of one column; {@code value} is known once its first row was read. */
  private static final class Stretch {

    final int column;
    final int firstRow;
    final int lastRow;
    String value = "";

    Stretch(CellRangeAddress range) {
      this.column = range.getFirstColumn();
      this.firstRow = range.getFirstRow();
      this.lastRow = range.getLastRow();
    }
  }

  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Stretch> reached = new ArrayList<>();
  private int next;

  /** They stand behind the cells, so a sheet is read once for them alone. */
  static MergedCells in(InputStream sheet)
      throws IOException, SAXException, ParserConfigurationException {
    MergedCells merged = new MergedCells();
    XMLReader parser = XMLHelper.newXMLReader();
    parser.setContentHandler(
        new DefaultHandler() {
          @Override
          public void startElement(String uri, String name, String qName, Attributes attributes) {
            if (name.equals("mergeCell") && merged.stretches.size() < MOST) {
              merged.note(CellRangeAddress.valueOf(attributes.getValue("ref")));
            }
          }
        });
    parser.parse(new InputSource(sheet));
    merged.stretches.sort(Comparator.comparingInt(stretch -> stretch.firstRow));
    return merged;
  }

  private void note(CellRangeAddress range) {
    if (range.getLastRow() > range.getFirstRow()) {
      stretches.add(new Stretch(range));
    }
  }

  /**
   * Fills the cells of a row that belong to a stretch begun above; a row without anything of its
   * own stays empty.
   *
   * @param number of the row, counted from 0, always more than that of the call before
   */
  void fill(int number, List<String> row) {
    for (; next < stretches.size() && stretches.get(next).firstRow <= number; next++) {
      reached.add(stretches.get(next));
    }
    reached.removeIf(stretch -> stretch.lastRow < number);
    for (Stretch stretch : reached) {
      if (stretch.firstRow == number) {
        stretch.value = stretch.column < row.size() ? row.get(stretch.column) : "";
      } else if (!row.isEmpty()) {
        while (row.size() <= stretch.column) {
          row.add("");
        }
        row.set(stretch.column, stretch.value);
      }
    }
  }
}
