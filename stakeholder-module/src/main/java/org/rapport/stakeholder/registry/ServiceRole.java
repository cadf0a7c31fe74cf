package org.rapport.stakeholder.registry;

/** Whether the relationship is about a service, and what we are in it (mission R8). */
public enum ServiceRole {
  NON_SERVICE,
  /** We provide, they consume. */
  PROVIDER,
  /** They provide, we consume. */
  CONSUMER,
  BOTH
}
