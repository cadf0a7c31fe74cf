package org.rapport.platform.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.rapport.platform.Permission;

/** The rows of the work list. */
interface WorkItems {

  /**
   * @return at most {@code max} after {@code from}, the first due first
   */
  List<WorkLine> of(
      WorkShown part,
      long account,
      Collection<Permission> permissions,
      LocalDate today,
      WorkCursor from,
      int max);

  /** How many there are, counted to {@code most} and no further. */
  int count(
      WorkShown part, long account, Collection<Permission> permissions, LocalDate today, int most);
}
