package org.rapport.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.rapport.platform.FileTexts;
import org.rapport.platform.NotFound;
import org.rapport.platform.StoredFile;

/** Reads plain text itself and has everything else read by a process of its own. */
@ApplicationScoped
class ReadTexts implements FileTexts {

  private final FileRecords records;
  private final ContentDirectory contents;

  protected ReadTexts() {
    this(null, null);
  }

  @Inject
  ReadTexts(FileRecords records, ContentDirectory contents) {
    this.records = records;
    this.contents = contents;
  }

  @Override
  public String of(long id) throws IOException {
    StoredFile file = records.with(id).filter(StoredFile::released).orElseThrow(NotFound::new);
    FileKind kind = FileKind.named(file.name()).orElseThrow();
    Path content = contents.place(file.sha256());
    return switch (kind) {
      case TEXT, CSV -> DocumentText.of(kind, content);
      case PDF, DOCX, XLSX, PPTX, ODT, ODS -> ReaderProcess.text(kind, content);
      default -> "";
    };
  }
}
