package org.rapport.feedback.cases;

import java.io.Serializable;

/**
 * What opens a case to its complainant. It says nothing about itself: it must never reach a log.
 */
public sealed interface CaseKey {

  /** A receipt as somebody typed it; a wrong one is counted. */
  static CaseKey typed(String receipt) {
    return new Typed(receipt);
  }

  /** See {@link CaseKey#typed}. */
  record Typed(String receipt) implements CaseKey {

    @Override
    public String toString() {
      return "CaseKey[hidden]";
    }
  }

  /**
   * What a browser session keeps once a receipt has opened a case, so that it need not keep the
   * receipt: its hash, as the database has it.
   */
  final class Turned implements CaseKey, Serializable {

    private static final long serialVersionUID = 1L;

    private final byte[] hash;

    Turned(byte[] hash) {
      this.hash = hash.clone();
    }

    byte[] hash() {
      return hash;
    }
  }
}
