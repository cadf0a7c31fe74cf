package org.rapport.platform;

import java.util.Collection;

/**
 * Remembers outside of the database what was erased, so that a backup from before brings nobody
 * back (mission C17): what it brings is erased again before anybody is let in.
 */
public interface ErasedRecords {

  /** In the caller's transaction; some seconds after its end it stands outside of the database. */
  void note(Collection<RecordKey> records);
}
