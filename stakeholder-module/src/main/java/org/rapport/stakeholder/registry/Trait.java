package org.rapport.stakeholder.registry;

import static org.rapport.stakeholder.registry.TraitPair.CHOICE;
import static org.rapport.stakeholder.registry.TraitPair.COMMERCE;
import static org.rapport.stakeholder.registry.TraitPair.DIRECTNESS;
import static org.rapport.stakeholder.registry.TraitPair.FORMALITY;
import static org.rapport.stakeholder.registry.TraitPair.PLURALITY;
import static org.rapport.stakeholder.registry.TraitPair.RANK;
import static org.rapport.stakeholder.registry.TraitPair.SPHERE;

/** An answer to one of the seven questions about a relationship (mission R7). */
public enum Trait {
  COMMERCIAL(COMMERCE, 'm'),
  NON_COMMERCIAL(COMMERCE, 'n'),
  FORMAL(FORMALITY, 'f'),
  INFORMAL(FORMALITY, 'i'),
  COLLECTIVE(PLURALITY, 'c'),
  SINGLE(PLURALITY, 's'),
  DIRECT(DIRECTNESS, 'd'),
  INDIRECT(DIRECTNESS, 'x'),
  PROFESSIONAL(SPHERE, 'p'),
  PERSONAL(SPHERE, 'e'),
  VOLUNTARY(CHOICE, 'v'),
  COMPULSORY(CHOICE, 'b'),
  PEER(RANK, 'r'),
  HIERARCHICAL(RANK, 'h');

  private final TraitPair pair;
  private final char code;

  Trait(TraitPair pair, char code) {
    this.pair = pair;
    this.code = code;
  }

  /** A letter for the index, of this answer alone and kept for good. */
  char code() {
    return code;
  }

  public TraitPair pair() {
    return pair;
  }
}
