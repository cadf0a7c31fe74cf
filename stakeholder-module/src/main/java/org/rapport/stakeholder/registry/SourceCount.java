package org.rapport.stakeholder.registry;

/** How many came to be known in one way (mission R4). */
public record SourceCount(SourceKind source, long existing, long potential) {

  public long total() {
    return existing + potential;
  }
}
