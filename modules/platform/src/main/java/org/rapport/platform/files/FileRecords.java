package org.rapport.platform.files;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.platform.StoredFile;

/** What is known of files; their content lies in {@link ContentDirectory}. */
interface FileRecords {

  void add(StoredFile file, LocalDate receivedOn);

  Optional<StoredFile> with(long id);

  Map<Long, FileState> states(Collection<Long> ids);

  void remove(long id);

  /** A quarantined content that is due for scanning, kept from other scanners by a row lock. */
  Optional<String> nextToScan(Instant now);

  List<Long> of(String sha256);

  void scanned(String sha256, FileState state, LocalDate on);

  void scanAgain(String sha256, Instant at);

  ScanCounts counts();

  /**
   * Puts files into quarantine, or those that are in it in front.
   *
   * @return how many
   */
  int scanAnew(Rescan which);

  /** Those of the hashes that have a row. */
  Set<String> known(Collection<String> hashes);
}
