package org.rapport.platform;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Files people upload, content-addressed below the data directory. A file is on disk and synced
 * before {@link #keep} returns; one whose transaction never committed is swept later.
 */
public interface FileStore {

  /** Largest file taken, in bytes: 20 MB. */
  long MAX_BYTES = 20L * 1024 * 1024;

  /** Most files one case or message takes at once. */
  int MAX_FILES = 10;

  /**
   * Keeps the content and notes it in the caller's transaction.
   *
   * @param name the name it came with; only its last part is kept, cleaned
   * @throws org.rapport.kernel.Invalid for field {@code files}, with the reason to show beside it:
   *     too large, empty, not one of the accepted types, content that is not what its name says, a
   *     bomb
   */
  StoredFile keep(InputStream content, String name) throws IOException;

  Optional<StoredFile> with(long id);

  /** Whether each of these files may be handed out; those that are not there are left out. */
  Map<Long, FileRelease> releases(Collection<Long> ids);

  /** Those of these files that may be handed out. */
  default Set<Long> released(Collection<Long> ids) {
    Map<Long, FileRelease> releases = releases(ids);
    return ids.stream()
        .filter(id -> releases.get(id) == FileRelease.RELEASED)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * @throws NotFound where there is no such file or it is not yet released from quarantine
   */
  InputStream open(long id) throws IOException;

  /**
   * The same file without what in it tells who made it, where and with what, as far as that can be
   * taken out; the one it came from is forgotten in the caller's transaction.
   *
   * @throws NotFound where there is no such file
   */
  Traceless withoutTraces(long id) throws IOException;

  /**
   * What {@link #open} gives, without what in it tells who made it, where and with what; empty
   * where that cannot be taken out.
   *
   * @throws NotFound as {@link #open}
   */
  Optional<byte[]> cleanCopy(long id) throws IOException;

  /**
   * Forgets a file in the caller's transaction, for example one taken out of a draft again; its
   * content goes once no other file has the same. Nothing happens where there is no such file.
   */
  void remove(long id);
}
