package org.rapport.feedback.portal;

import java.io.Serializable;

/** Who sends it and how to reach them, as typed; everything may be missing. */
record Sender(String name, String email, String phone) implements Serializable {

  static final Sender UNKNOWN = new Sender(null, null, null);
}
