package org.rapport.platform.erasures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Takes some notes out of the database, in one transaction. */
@ApplicationScoped
@Transactional
class FileErasures {

  private static final int AT_ONCE = 100;

  private final ErasureNotes notes;
  private final ErasureFile file;

  protected FileErasures() {
    this(null, null);
  }

  @Inject
  FileErasures(ErasureNotes notes, ErasureFile file) {
    this.notes = notes;
    this.file = file;
  }

  /**
   * Ended between the file and the commit, it writes the same lines once more: they count as one.
   *
   * @return how many now stand outside
   */
  int next() {
    List<ErasureNote> unfiled = notes.lockUnfiled(AT_ONCE);
    if (!unfiled.isEmpty()) {
      file.add(unfiled);
      notes.filed(unfiled);
    }
    return unfiled.size();
  }

  /** A file that is lost is written anew. */
  void anewWhereLost() {
    if (!file.isThere()) {
      notes.fileAllAnew();
    }
  }
}
