package org.rapport.stakeholder.registry;

import java.util.EnumSet;
import java.util.Set;

/** Whether the relationship is about a service, and what we are in it (mission R8). */
public enum ServiceRole {
  NON_SERVICE,
  /** We provide, they consume. */
  PROVIDER,
  /** They provide, we consume. */
  CONSUMER,
  BOTH;

  /** What somebody may look for who means this one: who does both is found as either. */
  Set<ServiceRole> foundAs() {
    return this == BOTH ? EnumSet.of(BOTH, PROVIDER, CONSUMER) : EnumSet.of(this);
  }
}
