package org.rapport.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.rapport.platform.FileRelease;
import org.rapport.platform.FileStore;
import org.rapport.platform.NotFound;
import org.rapport.platform.Settings;
import org.rapport.platform.StoredFile;
import org.rapport.platform.Traceless;

/** Checks, keeps and gives back files. The row is written last, so no row is without its file. */
@ApplicationScoped
@Transactional(dontRollbackOn = NotFound.class)
class KeptFiles implements FileStore {

  private final ContentDirectory contents;
  private final FileRecords records;
  private final VirusScanner scanner;
  private final RandomGenerator random;
  private final Clock clock;
  private final Settings settings;

  protected KeptFiles() {
    this(null, null, null, null, null, null);
  }

  @Inject
  KeptFiles(
      ContentDirectory contents,
      FileRecords records,
      VirusScanner scanner,
      RandomGenerator random,
      Clock clock,
      Settings settings) {
    this.contents = contents;
    this.records = records;
    this.scanner = scanner;
    this.random = random;
    this.clock = clock;
    this.settings = settings;
  }

  @Override
  public StoredFile keep(InputStream content, String typedName) throws IOException {
    String name = FileName.clean(typedName);
    ContentDirectory.Received received = contents.receive(content, MAX_BYTES);
    try {
      if (received.size() == 0) {
        throw ContentCheck.refused("files.empty", name);
      }
      if (received.size() > MAX_BYTES) {
        throw ContentCheck.refused("files.tooLarge", name, MAX_BYTES / (1024 * 1024));
      }
      FileKind kind = ContentCheck.of(received.file(), name);
      contents.place(received);
      return note(received, name, kind);
    } finally {
      Files.deleteIfExists(received.file());
    }
  }

  private StoredFile note(ContentDirectory.Received received, String name, FileKind kind) {
    StoredFile file =
        new StoredFile(
            random.nextLong(1, Long.MAX_VALUE),
            name,
            kind.mediaType(),
            received.size(),
            received.sha256(),
            !scanner.isConfigured());
    records.add(file, LocalDate.ofInstant(clock.instant(), settings.timeZone()));
    return file;
  }

  @Override
  public Optional<StoredFile> with(long id) {
    return records.with(id);
  }

  @Override
  public Map<Long, FileRelease> releases(Collection<Long> ids) {
    Map<Long, FileRelease> releases = new HashMap<>();
    if (!ids.isEmpty()) {
      records.states(ids).forEach((id, state) -> releases.put(id, state.release()));
    }
    return releases;
  }

  @Override
  public InputStream open(long id) throws IOException {
    return Files.newInputStream(contents.place(released(id).sha256()));
  }

  private StoredFile released(long id) {
    return records.with(id).filter(StoredFile::released).orElseThrow(NotFound::new);
  }

  @Override
  public Optional<byte[]> cleanCopy(long id) throws IOException {
    return clean(released(id));
  }

  private Optional<byte[]> clean(StoredFile file) throws IOException {
    return Traces.removed(kindOf(file), Files.readAllBytes(contents.place(file.sha256())));
  }

  private static FileKind kindOf(StoredFile file) {
    return FileKind.named(file.name()).orElseThrow();
  }

  @Override
  public Traceless withoutTraces(long id) throws IOException {
    StoredFile file = records.with(id).orElseThrow(NotFound::new);
    Optional<byte[]> clean = clean(file);
    if (clean.isEmpty() || clean.get().length > MAX_BYTES) {
      return new Traceless(file, false);
    }
    ContentDirectory.Received received =
        contents.receive(new ByteArrayInputStream(clean.get()), MAX_BYTES);
    contents.place(received);
    records.remove(id);
    return new Traceless(note(received, file.name(), kindOf(file)), true);
  }

  /** The content goes with the next sweep, if no other row has come to need it. */
  @Override
  public void remove(long id) {
    records.remove(id);
  }
}
