package org.rapport.platform.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rapport.platform.TableRow;

/** Values separated by comma, semicolon or tab, quoted as RFC 4180 says. */
final class CsvTable implements SourceTable {

  private static final char[] SEPARATORS = {',', ';', '\t'};

  private final Path file;

  CsvTable(Path file) {
    this.file = file;
  }

  @Override
  public void forEach(Consumer<TableRow> sink) throws IOException {
    String text = TextEncoding.decoded(Files.readAllBytes(file));
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(false).get();
    RowLimits limits = new RowLimits(sink);
    int read = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord row : parser) {
        read++;
        limits.take(read, row.toList());
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw SourceTable.unreadable("brokenRow", read + 1);
    }
  }

  /** The one found most often in the headings, outside of quotes. */
  private static char separator(String text) {
    int[] found = new int[SEPARATORS.length];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted = c == '"' ? !quoted : quoted;
      if (!quoted && (c == '\n' || c == '\r')) {
        break;
      }
      for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
        found[s] += c == SEPARATORS[s] ? 1 : 0;
      }
    }
    int best = 0;
    for (int s = 1; s < found.length; s++) {
      best = found[s] > found[best] ? s : best;
    }
    return SEPARATORS[best];
  }
}
