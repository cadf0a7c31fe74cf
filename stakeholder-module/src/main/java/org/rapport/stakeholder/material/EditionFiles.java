package org.rapport.stakeholder.material;

import java.util.List;
import java.util.Optional;

/** The kept files of versions. */
interface EditionFiles {

  /** In the order they were attached. */
  List<EditionFile> of(long editionId);

  /** Empty where the version has no such file. */
  Optional<EditionFile> with(long editionId, long fileId);

  void keep(EditionFile file);

  void remove(EditionFile file);
}
