package org.rapport.platform;

import java.util.List;
import java.util.Locale;

/**
 * Mail that leaves once the caller's transaction has committed, survives crashes and is tried again
 * with growing pauses until it is delivered or visibly given up.
 */
public interface Outbox {

  /**
   * False where no SMTP server is configured: mail is then kept but not sent, and screens say so.
   */
  boolean isSending();

  /**
   * Renders {@code mail.<template>.subject} and {@code mail.<template>.text} of the module's bundle
   * in the given language and queues it.
   *
   * @return the mail's Message-ID, the same at every try
   */
  String enqueue(
      String to, String module, String template, Locale language, List<Object> arguments);

  /**
   * As {@link #enqueue(String, String, String, Locale, List)}, with an address that answers go to.
   *
   * @param replyTo null where nobody reads answers
   */
  default String enqueue(
      String to,
      String replyTo,
      String module,
      String template,
      Locale language,
      List<Object> arguments) {
    return enqueue(to, module, template, language, arguments);
  }

  /** Whether a mail with this Message-ID is one that Rapport wrote lately. */
  default boolean isOurs(String messageId) {
    return false;
  }

  /**
   * Notes that a mail that had left came back, because its address takes none.
   *
   * @return false where no such mail was sent
   */
  default boolean cameBack(String messageId) {
    return false;
  }
}
