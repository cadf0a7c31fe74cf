package org.rapport.platform.erasures;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The notes that this database knows. */
interface ErasureNotes {

  /**
   * @param filed whether it stands outside of the database
   * @return whether it was not known
   */
  boolean add(ErasureNote note, boolean filed);

  /** The oldest of those that do not stand outside yet, locked; none that another node has. */
  List<ErasureNote> lockUnfiled(int most);

  void filed(Collection<ErasureNote> notes);

  /** Where the file is lost: all are to be written anew. */
  void fileAllAnew();

  /** Those that are known. */
  Set<UUID> known(Collection<UUID> ids);
}
