package org.rapport.feedback.routing;

/** Why a rule does not fire for a case. */
public enum Miss {
  TYPE,
  /** Nobody has said yet how severe the case is. */
  NOT_ASSESSED,
  SEVERITY,
  /** No registered stakeholder is linked, or one must not be told. */
  NOT_LINKED,
  GROUP,
  SERVICE,
  KEYWORD,
  /** Everybody it would go to is kept from the case, or may handle none. */
  NOBODY
}
