package org.rapport.stakeholder.journey;

import java.util.List;
import java.util.Optional;

/** The kept files of agreements. */
interface AgreementFiles {

  /** In the order they were attached. */
  List<AgreementFile> of(long relationshipId);

  /** Empty where the relationship has no such file. */
  Optional<AgreementFile> with(long relationshipId, long fileId);

  void keep(AgreementFile file);

  void remove(AgreementFile file);
}
