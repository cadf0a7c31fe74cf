package org.rapport.launcher;

/** Rapport cannot start like this; the message is the one sentence that says why. */
class Unusable extends Exception {

  private static final long serialVersionUID = 1L;

  Unusable(String sentence) {
    super(sentence);
  }
}
