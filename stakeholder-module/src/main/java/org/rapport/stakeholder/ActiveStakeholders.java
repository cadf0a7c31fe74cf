package org.rapport.stakeholder;

import java.time.LocalDate;

/** How many stakeholders there are to work with: the exposure that rates are taken over. */
public interface ActiveStakeholders {

  /** Those whose status was existing at the end of that day (mission R1). */
  long on(LocalDate day);
}
