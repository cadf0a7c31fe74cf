package org.rapport.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.rapport.platform.TestSettings;
import org.rapport.platform.database.Sql;

/** Whether rows and files of an installation belong together, after whatever happened to it. */
public final class FilesInOrder {

  private static final Duration LATER = SweepTask.GRACE.plusHours(1);

  private final ContentDirectory contents;
  private final Sql sql;

  public FilesInOrder(Path data, DataSource database) {
    this.contents = new ContentDirectory(new TestSettings(data), new DiskSync());
    this.sql = new Sql(database);
  }

  /** SHA-256 of every file that a row names. */
  public Set<String> rows() {
    return new TreeSet<>(
        sql.list("select sha256 from platform.stored_file", row -> row.getString("sha256")));
  }

  /** The same, counted from what lies on disk; a content that is not what its name says fails. */
  public Set<String> contents() {
    try (Stream<Path> found = Files.walk(contents.root())) {
      return found
          .filter(Files::isRegularFile)
          .map(FilesInOrder::checked)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does what the application does by itself a day later. */
  public void sweepADayLater() {
    Clock later = Clock.offset(Clock.systemUTC(), LATER);
    new SweepTask(contents, new JdbcFileRecords(sql), later).run();
  }

  private static String checked(Path file) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      String name = file.getFileName().toString();
      if (!name.endsWith(".part") && !name.equals(HexFormat.of().formatHex(hash))) {
        throw new AssertionError(file + " is damaged");
      }
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
