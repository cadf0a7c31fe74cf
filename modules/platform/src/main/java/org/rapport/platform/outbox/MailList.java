package org.rapport.platform.outbox;

import java.util.List;

/** Mail to look through. */
interface MailList {

  /**
   * @param state null for all
   */
  List<MailLine> find(MailState state, MailCursor cursor, int most);

  long count(MailState state, int most);
}
