package org.rapport.reporting.readmodel;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.rapport.feedback.CaseFacts;

/** By how much cells go up or down. What goes up and down again is not among them. */
final class Changes {

  private final Map<Cell, Long> byCell = new HashMap<>();

  static Changes between(CaseFacts before, CaseFacts after) {
    Changes changes = new Changes();
    if (before != null) {
      changes.add(before, -1);
    }
    changes.add(after, 1);
    return changes;
  }

  static Changes of(Collection<CaseFacts> cases, long sign) {
    Changes changes = new Changes();
    cases.forEach(facts -> changes.add(facts, sign));
    return changes;
  }

  void add(CaseFacts facts, long sign) {
    Counting.of(facts).forEach(cell -> add(cell, sign));
  }

  void add(Cell cell, long sign) {
    byCell.merge(cell, sign, Changes::sumUnlessZero);
  }

  void add(Changes others) {
    others.byCell.forEach(this::add);
  }

  /** Null takes the cell out of the map again. */
  private static Long sumUnlessZero(Long one, Long other) {
    return one + other == 0 ? null : Long.valueOf(one + other);
  }

  Map<Cell, Long> byCell() {
    return byCell;
  }
}
