package org.rapport.platform.persons;

/** How far a person's request is. */
public enum RequestState {
  ASKED,
  /** A copy was handed out. */
  EXPORTED,
  ERASED,
  REFUSED
}
