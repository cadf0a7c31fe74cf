package org.rapport.platform.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipOutputStream;
import org.rapport.kernel.Message;
import org.rapport.platform.Print;

/** Writes all that is held of a person as one ZIP file, with an index to read. */
@ApplicationScoped
@Transactional
class WriteExport {

  private final RequestDesk desk;
  private final HeldData held;
  private final PersonPapers papers;
  private final Print print;
  private final PersonFiles files;

  protected WriteExport() {
    this(null, null, null, null, null);
  }

  @Inject
  WriteExport(
      RequestDesk desk, HeldData held, PersonPapers papers, Print print, PersonFiles files) {
    this.desk = desk;
    this.held = held;
    this.papers = papers;
    this.print = print;
    this.files = files;
  }

  void of(long number) {
    desk.handle(
        number,
        "exported",
        (request, hand) -> {
          request.requireOpen();
          request.requireChosen();
          try {
            files.write(number, out -> write(request, out));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          request.exported(hand.at(), hand.by());
        });
  }

  private void write(PersonRequest request, OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipFolder folder = new ZipFolder(zip);
      held.export(request, folder);
      var index = papers.index(desk.view(request), folder.entries());
      folder.put("index.pdf", Message.of("platform", "person.index"), to -> print.pdf(index, to));
    }
  }
}
