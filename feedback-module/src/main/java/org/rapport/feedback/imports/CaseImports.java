package org.rapport.feedback.imports;

import java.util.List;
import java.util.Optional;

/** The kept imports. */
interface CaseImports {

  void add(CaseImport newcomer);

  Optional<CaseImport> with(long id);

  /** As {@link #with}, and nobody else changes it until this transaction ends. */
  Optional<CaseImport> locked(long id);

  /** The latest first. */
  List<CaseImport> latest(int most);

  void remove(CaseImport gone);
}
