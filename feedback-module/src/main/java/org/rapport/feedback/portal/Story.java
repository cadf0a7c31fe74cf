package org.rapport.feedback.portal;

import java.io.Serializable;

/** What somebody has to say, as typed. */
record Story(String subject, String text) implements Serializable {

  static final Story UNTOLD = new Story(null, null);
}
