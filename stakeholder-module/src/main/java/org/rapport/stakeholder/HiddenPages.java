package org.rapport.stakeholder;

import java.util.Set;

/** Pages of other modules that the signed-in person must not even know of; there are few. */
public interface HiddenPages {

  /** Their paths, as they were told to {@link StakeholderTimeline}. */
  Set<String> paths();
}
