package org.rapport.feedback;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapport.stakeholder.ReportingLines;

/** Who works under whom in a test; nobody under anybody to begin with. */
public final class SomeLines implements ReportingLines {

  private final Map<Long, Long> above = new HashMap<>();

  public void put(long member, long manager) {
    above.put(member, manager);
  }

  @Override
  public Set<Long> upFrom(long account) {
    Set<Long> line = new TreeSet<>();
    for (Long next = account; next != null && line.add(next); next = above.get(next)) {}
    return line;
  }
}
