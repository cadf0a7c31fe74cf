package org.rapport.stakeholder;

import java.util.Set;

/** Who works under whom, as managers have said by choosing their teams (mission J18). */
public interface ReportingLines {

  /** The account itself and those above it, at any distance. */
  Set<Long> upFrom(long account);
}
