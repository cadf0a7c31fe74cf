package org.rapport.platform.erasures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import org.rapport.platform.InstallationKey;
import org.rapport.platform.Settings;
import org.rapport.platform.secrets.Box;

/**
 * The notes as they stand outside of the database, a line each, only ever added to. Lines are
 * closed with the installation's key: those of another installation, or changed ones, are none.
 */
@ApplicationScoped
class ErasureFile {

  private static final Logger LOG = Logger.getLogger(ErasureFile.class.getName());

  private final Settings settings;
  private final InstallationKey installation;
  private final RandomGenerator random;

  protected ErasureFile() {
    this(null, null, null);
  }

  @Inject
  ErasureFile(Settings settings, InstallationKey installation, RandomGenerator random) {
    this.settings = settings;
    this.installation = installation;
    this.random = random;
  }

  boolean isThere() {
    return Files.exists(path());
  }

  /** On disk when it returns. */
  void add(Collection<ErasureNote> notes) {
    StringBuilder lines = new StringBuilder();
    Box box = box();
    for (ErasureNote note : notes) {
      String closed = Base64.getEncoder().encodeToString(box.close(note.toString(), random));
      // whatever a power cut has left of the line before ends here
      lines.append('\n').append(closed);
    }
    lines.append('\n');
    try (FileChannel file = FileChannel.open(path(), CREATE, APPEND)) {
      ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands over one by one, none where there is no file. */
  void forEach(Consumer<ErasureNote> consumer) {
    if (!isThere()) {
      return;
    }
    Box box = box();
    try (BufferedReader lines = Files.newBufferedReader(path())) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          note(line, number, box).ifPresent(consumer);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<ErasureNote> note(String line, int number, Box box) {
    try {
      return Optional.of(ErasureNote.parse(box.open(Base64.getDecoder().decode(line))));
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING,
          "line {0} of {1} is none of this installation",
          new Object[] {number, path()});
      return Optional.empty();
    }
  }

  private Path path() {
    return settings.erasedRecords();
  }

  private Box box() {
    return new Box(installation.derived("erased"));
  }
}
