package org.rapport.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.FileStore;
import org.rapport.platform.FileWithheld;
import org.rapport.platform.FilesUnavailable;
import org.rapport.platform.NotFound;
import org.rapport.platform.Outage;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.StoredFile;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestTransactions;
import org.rapport.platform.TestUser;
import org.rapport.platform.Told;
import org.rapport.platform.database.Sql;

@Tag("database")
class KeptFilesTest {

  @TempDir Path data;

  private final TestDatabase database = TestDatabase.of("platform");
  private final TestTransactions transactions = new TestTransactions(database.dataSource());
  private final FileRecords records = new JdbcFileRecords(new Sql(transactions.dataSource()));
  private final TestScanner scanner = new TestScanner();
  private final List<String> audited = new ArrayList<>();
  private final List<FileWithheld> withheld = new ArrayList<>();

  @AfterEach
  void close() {
    database.close();
  }

  private ContentDirectory contents() {
    return contentsOn(new DiskSync());
  }

  private ContentDirectory contentsOn(DiskSync disk) {
    return new ContentDirectory(new TestSettings(data), disk);
  }

  private FileStore store() {
    return storeOn(new DiskSync());
  }

  private FileStore storeOn(DiskSync disk) {
    return new KeptFiles(
        contentsOn(disk),
        records,
        scanner,
        new SecureRandom(),
        Clock.systemUTC(),
        new TestSettings(data));
  }

  private StoredFile keep(byte[] content, String name) {
    return transactions.call(() -> store().keep(new ByteArrayInputStream(content), name));
  }

  private void scan() {
    ScanFile scan =
        new ScanFile(
            records,
            contents(),
            scanner,
            (a, b, c, d) -> {},
            new Told<>(withheld::add),
            Clock.systemUTC(),
            new TestSettings(data));
    while (transactions.call(scan::next)) {
      assertThat(scanner.asked).isLessThan(100);
    }
  }

  private List<Path> onDisk() {
    try (Stream<Path> found = Files.walk(data)) {
      return found.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_kept_file_comes_back_byte_for_byte() throws IOException {
    StoredFile kept = keep(Samples.PDF, "../letter.pdf");
    assertThat(kept.name()).isEqualTo("letter.pdf");
    assertThat(kept.mediaType()).isEqualTo("application/pdf");
    assertThat(kept.size()).isEqualTo(Samples.PDF.length);
    assertThat(store().with(kept.id())).contains(kept);
    try (InputStream content = store().open(kept.id())) {
      assertThat(content.readAllBytes()).isEqualTo(Samples.PDF);
    }
  }

  @Test
  void C9_a_clean_copy_tells_nothing_of_its_maker_and_the_file_stays_as_it_was()
      throws IOException {
    ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "jpeg", drawn);
    byte[] plain = drawn.toByteArray();
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    signed.write(plain, 0, 2);
    signed.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 5, 'A', 'd', 'a'});
    signed.write(plain, 2, plain.length - 2);
    StoredFile photo = keep(signed.toByteArray(), "photo.jpg");
    StoredFile raw = keep(Samples.heic(2, 2), "raw.heic");

    assertThat(store().cleanCopy(photo.id())).hasValue(plain);
    assertThat(store().cleanCopy(raw.id())).isEmpty();
    try (InputStream content = store().open(photo.id())) {
      assertThat(content.readAllBytes()).isEqualTo(signed.toByteArray());
    }
  }

  @Test
  void the_same_content_lies_on_disk_once_under_a_name_nobody_chose() {
    StoredFile first = keep(Samples.PDF, "first.pdf");
    StoredFile second = keep(Samples.PDF, "second.pdf");
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(onDisk()).hasSize(1);
    assertThat(onDisk().get(0).getFileName()).hasToString(first.sha256());
  }

  @Test
  void what_is_refused_leaves_nothing_behind() {
    byte[] tooLarge = new byte[(int) FileStore.MAX_BYTES + 1];
    System.arraycopy(Samples.PDF, 0, tooLarge, 0, Samples.PDF.length);
    assertThatThrownBy(() -> keep(tooLarge, "a.pdf"))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("files.tooLarge");
    assertThatThrownBy(() -> keep(new byte[0], "a.pdf"))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("files.empty");
    assertThatThrownBy(() -> keep(Samples.HTML, "a.pdf")).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> keep(Samples.PDF, "a\r\n.pdf")).isInstanceOf(Invalid.class);
    assertThat(onDisk()).isEmpty();
  }

  @Test
  void a_file_of_exactly_twenty_megabytes_is_taken() {
    byte[] largest = new byte[(int) FileStore.MAX_BYTES];
    System.arraycopy(Samples.PDF, 0, largest, 0, Samples.PDF.length);
    assertThat(keep(largest, "a.pdf").size()).isEqualTo(FileStore.MAX_BYTES);
  }

  @Test
  void an_upload_that_breaks_off_leaves_nothing_behind() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }
        };
    assertThatThrownBy(() -> store().keep(broken, "a.pdf")).isInstanceOf(IOException.class);
    assertThat(onDisk()).isEmpty();
  }

  @Test
  void a_file_that_the_disk_does_not_sync_is_not_kept() {
    DiskSync failing =
        new DiskSync() {
          @Override
          void file(FileChannel written) throws IOException {
            throw new IOException("Input/output error");
          }
        };
    assertNotKept(failing);
    assertThat(onDisk()).isEmpty();
  }

  @Test
  void a_file_whose_name_the_disk_does_not_sync_is_not_kept() {
    DiskSync failing =
        new DiskSync() {
          @Override
          void directory(Path directory) throws IOException {
            throw new IOException("Input/output error");
          }
        };
    assertNotKept(failing);
    StoredFile again = keep(Samples.PDF, "a.pdf");
    assertThat(onDisk()).containsExactly(contents().place(again.sha256()));
  }

  private void assertNotKept(DiskSync disk) {
    assertThatThrownBy(
            () ->
                transactions.call(
                    () -> storeOn(disk).keep(new ByteArrayInputStream(Samples.PDF), "a.pdf")))
        .isInstanceOf(FilesUnavailable.class)
        .satisfies(thrown -> assertThat(Outage.behind(thrown)).isPresent());
    assertThat(
            new Sql(database.dataSource())
                .list("select id from platform.stored_file", row -> row.getLong(1)))
        .isEmpty();
  }

  @Test
  void a_file_whose_transaction_never_committed_is_swept_and_no_other() throws IOException {
    StoredFile kept = keep(Samples.PDF, "kept.pdf");
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      keepNow(Samples.png(1, 1), "lost.png");
                      throw new IllegalStateException("the submission failed");
                    }))
        .hasMessage("the submission failed");
    Files.write(
        Files.createDirectories(data.resolve("files/incoming")).resolve("x.part"), new byte[9]);
    assertThat(onDisk()).hasSize(3);
    sweep();
    assertThat(onDisk()).hasSize(3); // its transaction might still be running

    age();
    sweep();
    assertThat(onDisk()).extracting(p -> p.getFileName().toString()).containsExactly(kept.sha256());
  }

  @Test
  void a_removed_file_is_gone_and_its_content_with_the_last_that_has_it() {
    StoredFile first = keep(Samples.PDF, "first.pdf");
    StoredFile second = keep(Samples.PDF, "second.pdf");
    age();
    transactions.run(() -> store().remove(first.id()));
    assertThat(store().with(first.id())).isEmpty();
    sweep();
    assertThat(onDisk()).hasSize(1);
    transactions.run(() -> store().remove(second.id()));
    sweep();
    assertThat(onDisk()).isEmpty();
  }

  @Test
  void what_a_sweep_that_was_killed_had_put_aside_comes_back() throws IOException {
    StoredFile kept = keep(Samples.PDF, "kept.pdf");
    Path place = contents().place(kept.sha256());
    Path removing = Files.createDirectories(data.resolve("files/removing"));
    Files.move(place, removing.resolve(kept.sha256()));
    sweep();
    try (InputStream content = store().open(kept.id())) {
      assertThat(content.readAllBytes()).isEqualTo(Samples.PDF);
    }
  }

  @Test
  void a_lost_content_that_comes_in_again_is_not_swept() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      keepNow(Samples.PDF, "lost.pdf");
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    age();
    transactions.run(
        () -> {
          keepNow(Samples.PDF, "again.pdf");
          new Thread(this::sweep).start();
        });
    sweep();
    assertThat(onDisk()).hasSize(1);
  }

  private StoredFile keepNow(byte[] content, String name) {
    try {
      return store().keep(new ByteArrayInputStream(content), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sweep() {
    new SweepTask(contents(), records, Clock.systemUTC()).run();
  }

  private void age() {
    Instant old = Instant.now().minus(SweepTask.GRACE).minusSeconds(60);
    onDisk()
        .forEach(
            file -> {
              try {
                Files.setLastModifiedTime(file, FileTime.from(old));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  @Test
  void with_a_scanner_a_file_waits_until_it_has_been_found_clean() throws IOException {
    scanner.configured = true;
    StoredFile kept = keep(Samples.PDF, "a.pdf");
    assertThat(kept.released()).isFalse();
    assertThatThrownBy(() -> store().open(kept.id())).isInstanceOf(NotFound.class);
    scan();
    assertThat(store().with(kept.id()).orElseThrow().released()).isTrue();
    store().open(kept.id()).close();
  }

  @Test
  void what_the_scanner_finds_never_leaves_again() {
    scanner.configured = true;
    scanner.verdict = false;
    StoredFile kept = keep(Samples.PDF, "a.pdf");
    scan();
    assertThat(store().with(kept.id()).orElseThrow().released()).isFalse();
    assertThatThrownBy(() -> store().open(kept.id())).isInstanceOf(NotFound.class);
    assertThat(withheld).containsExactly(new FileWithheld(kept.id()));
    scanner.verdict = true;
    scan();
    assertThat(scanner.asked).isEqualTo(1);
  }

  @Test
  void while_the_scanner_is_down_files_stay_in_quarantine() {
    scanner.configured = true;
    scanner.down = true;
    StoredFile kept = keep(Samples.PDF, "a.pdf");
    scan();
    assertThat(store().with(kept.id()).orElseThrow().released()).isFalse();
    scanner.down = false;
    scan();
    assertThat(scanner.asked).isEqualTo(1); // not again before a pause
  }

  private SeeScans scans() {
    TestUser user = new TestUser();
    user.signIn(new StaffMember(1, "boss", "Boss"), Permission.SETTINGS_MANAGE);
    return new SeeScans(records, scanner, user, (action, t, id, d) -> audited.add(action + id + d));
  }

  @Test
  void C15_what_came_while_nothing_scanned_is_scanned_afterwards() {
    StoredFile kept = keep(Samples.PDF, "a.pdf");
    assertThat(scans().now())
        .isEqualTo(new SeeScans.Scans(false, null, new ScanCounts(0, 1, 0, 0)));
    assertThatThrownBy(() -> scans().again(Rescan.UNSCANNED)).isInstanceOf(Refusal.class);
    scanner.configured = true;
    scanner.verdict = false;

    assertThat(scans().again(Rescan.UNSCANNED)).isEqualTo(1);
    assertThat(store().with(kept.id()).orElseThrow().released()).isFalse();
    scan();

    assertThat(scans().now())
        .isEqualTo(new SeeScans.Scans(true, "Test 1", new ScanCounts(0, 0, 0, 1)));
    assertThat(audited).containsExactly("file.scanAgainunscanned{files=1}");
  }

  @Test
  void C15_a_false_alarm_is_lifted_by_scanning_again() {
    scanner.configured = true;
    scanner.verdict = false;
    StoredFile kept = keep(Samples.PDF, "a.pdf");
    scan();
    scanner.verdict = true;

    scans().again(Rescan.WITHHELD);
    scan();

    assertThat(store().with(kept.id()).orElseThrow().released()).isTrue();
    assertThat(scans().now().files()).isEqualTo(new ScanCounts(1, 0, 0, 0));
  }

  @Test
  void C15_while_the_scanner_is_away_nothing_is_let_through_and_all_is_tried_at_once_on_demand() {
    scanner.configured = true;
    scanner.down = true;
    StoredFile kept = keep(Samples.PDF, "a.pdf");
    scan();
    assertThat(scans().now()).isEqualTo(new SeeScans.Scans(true, null, new ScanCounts(0, 0, 1, 0)));
    assertThat(store().with(kept.id()).orElseThrow().released()).isFalse();
    scanner.down = false;

    assertThat(scans().again(Rescan.WAITING)).isEqualTo(1);
    scan();

    assertThat(store().with(kept.id()).orElseThrow().released()).isTrue();
  }

  @Test
  void C15_when_all_is_scanned_anew_nobody_gets_anything_until_it_was() {
    scanner.configured = true;
    StoredFile kept = keep(Samples.PDF, "a.pdf");
    scan();

    scans().again(Rescan.ALL);

    assertThatThrownBy(() -> store().open(kept.id())).isInstanceOf(NotFound.class);
    scan();
    assertThat(store().with(kept.id()).orElseThrow().released()).isTrue();
  }

  /** Answers what the test says. */
  private static final class TestScanner implements VirusScanner {
    boolean configured;
    boolean verdict = true;
    boolean down;
    int asked;

    @Override
    public boolean isConfigured() {
      return configured;
    }

    @Override
    public Optional<String> version() {
      return down ? Optional.empty() : Optional.of("Test 1");
    }

    @Override
    public boolean findsNothingIn(Path file) throws IOException {
      asked++;
      if (down) {
        throw new IOException("connection refused");
      }
      return verdict;
    }
  }
}
