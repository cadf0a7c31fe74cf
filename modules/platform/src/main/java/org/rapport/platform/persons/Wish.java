package org.rapport.platform.persons;

/** What somebody asks. */
public enum Wish {
  /** A copy of what is held of them. */
  EXPORT,
  /** That it is erased. */
  ERASURE
}
