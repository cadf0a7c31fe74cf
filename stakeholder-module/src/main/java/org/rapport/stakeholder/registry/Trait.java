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
  COMMERCIAL(COMMERCE),
  NON_COMMERCIAL(COMMERCE),
  FORMAL(FORMALITY),
  INFORMAL(FORMALITY),
  COLLECTIVE(PLURALITY),
  SINGLE(PLURALITY),
  DIRECT(DIRECTNESS),
  INDIRECT(DIRECTNESS),
  PROFESSIONAL(SPHERE),
  PERSONAL(SPHERE),
  VOLUNTARY(CHOICE),
  COMPULSORY(CHOICE),
  PEER(RANK),
  HIERARCHICAL(RANK);

  private final TraitPair pair;

  Trait(TraitPair pair) {
    this.pair = pair;
  }

  public TraitPair pair() {
    return pair;
  }
}
