package org.rapport.stakeholder.registry;

import java.util.Arrays;
import java.util.List;

/** One of the seven questions about a relationship that have two answers (mission R7). */
public enum TraitPair {
  COMMERCE,
  FORMALITY,
  PLURALITY,
  DIRECTNESS,
  SPHERE,
  CHOICE,
  RANK;

  /** The two answers. */
  public List<Trait> traits() {
    return Arrays.stream(Trait.values()).filter(trait -> trait.pair() == this).toList();
  }
}
