package org.rapport.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapport.platform.FileStore;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.database.Sql;

/** The store of files as it is, without a virus scanner, for tests of what keeps files. */
public final class TestFiles {

  private final FileRecords records;
  private final TestSettings settings;

  /**
   * @param data directory of the files
   */
  public TestFiles(TestDatabase database, Path data) {
    this.records = new JdbcFileRecords(new Sql(database.dataSource()));
    this.settings = new TestSettings(data);
  }

  public FileStore store() {
    return new KeptFiles(
        contents(), records, new NoScanner(), new SecureRandom(), Clock.systemUTC(), settings);
  }

  /** As if the time after which contents nobody refers to are removed were over. */
  public void sweep() {
    Clock later = Clock.offset(Clock.systemUTC(), SweepTask.GRACE.plusMinutes(1));
    new SweepTask(contents(), records, later).run();
  }

  public List<Path> onDisk() {
    try (Stream<Path> found = Files.walk(settings.dataDirectory())) {
      return found.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ContentDirectory contents() {
    return new ContentDirectory(settings, new DiskSync());
  }

  private static final class NoScanner implements VirusScanner {

    @Override
    public boolean isConfigured() {
      return false;
    }

    @Override
    public Optional<String> version() {
      return Optional.empty();
    }

    @Override
    public boolean findsNothingIn(Path file) {
      throw new UnsupportedOperationException();
    }
  }
}
