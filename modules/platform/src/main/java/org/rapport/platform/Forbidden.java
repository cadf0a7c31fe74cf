package org.rapport.platform;

/** The signed-in person, or nobody, may not do this: 403, or the sign-in page. */
public class Forbidden extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
