package org.rapport.feedback.referrals;

import java.io.IOException;
import java.io.OutputStream;

/** One file of a bundle. */
record BundleEntry(String name, Content content) {

  /** Writes what the file holds; {@code out} stays open. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
