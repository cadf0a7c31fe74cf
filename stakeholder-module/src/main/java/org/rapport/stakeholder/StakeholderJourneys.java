package org.rapport.stakeholder;

import java.util.List;
import java.util.Set;

/** The journeys of stakeholders, for other modules to refer to a step or to whoever leads on it. */
public interface StakeholderJourneys {

  /**
   * Steps of the journey under way, or of the latest; of a general one where there was none. Each
   * has a name in this module's bundle, {@code models.step.<step>}.
   */
  List<String> steps(long stakeholderId);

  /** Accounts of those who represent the organization towards it. */
  Set<Long> agents(long stakeholderId);
}
