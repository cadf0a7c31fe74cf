package org.rapport.platform.tables;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.rapport.platform.FileStore;
import org.rapport.platform.TableFiles;
import org.rapport.platform.TableRow;
import org.rapport.platform.TableTemplate;

@ApplicationScoped
class PoiTableFiles implements TableFiles {

  @Override
  public void read(InputStream content, Consumer<TableRow> sink) throws IOException {
    Path file = Files.createTempFile("table", ".file");
    try {
      copy(content, file);
      read(file, sink);
    } finally {
      Files.delete(file);
    }
  }

  private static void read(Path file, Consumer<TableRow> sink) throws IOException {
    int[] rows = {0};
    SourceTable.of(file)
        .forEach(
            row -> {
              rows[0]++;
              sink.accept(row);
            });
    if (rows[0] < 2) {
      throw SourceTable.unreadable("empty");
    }
  }

  private static void copy(InputStream content, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] some = new byte[64 * 1024];
      long copied = 0;
      for (int read = content.read(some); read >= 0; read = content.read(some)) {
        copied += read;
        if (copied > FileStore.MAX_BYTES) {
          throw SourceTable.unreadable("tooLarge");
        }
        out.write(some, 0, read);
      }
    }
  }

  @Override
  public void write(OutputStream out, Rows rows) throws IOException {
    try (PlainSheet sheet = new PlainSheet()) {
      rows.into(sheet::add);
      sheet.writeTo(out);
    }
  }

  @Override
  public void write(OutputStream out, TableTemplate template) throws IOException {
    EmptyTable.of(template).writeTo(out);
  }
}
