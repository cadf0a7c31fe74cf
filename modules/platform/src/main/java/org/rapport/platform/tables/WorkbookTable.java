package org.rapport.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.rapport.kernel.Invalid;
import org.rapport.platform.TableRow;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first sheet of an Excel workbook ({@code .xlsx}), read as a stream. */
final class WorkbookTable implements SourceTable {

  private final Path file;

  WorkbookTable(Path file) {
    this.file = file;
  }

  @Override
  public void forEach(Consumer<TableRow> sink) throws IOException {
    ArchiveSize.check(file);
    try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(workbook);
      SheetCells cells = new SheetCells(new RowLimits(sink), merged(reader));
      try (InputStream sheet = first(reader)) {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(
            new XSSFSheetXMLHandler(
                reader.getStylesTable(),
                null,
                new ReadOnlySharedStringsTable(workbook),
                cells,
                new PlainValues(),
                false));
        parser.parse(new InputSource(sheet));
      }
    } catch (Invalid e) {
      throw e;
    } catch (IOException
        | OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | SAXException
        | ParserConfigurationException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException e) {
      throw SourceTable.unreadable("notWorkbook");
    }
  }

  private static MergedCells merged(XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    try (InputStream sheet = first(reader)) {
      return MergedCells.in(sheet);
    }
  }

  private static InputStream first(XSSFReader reader) throws IOException, OpenXML4JException {
    Iterator<InputStream> sheets = reader.getSheetsData();
    if (!sheets.hasNext()) {
      throw SourceTable.unreadable("noSheet");
    }
    return sheets.next();
  }
}
