package org.rapport.feedback.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Set;

/** Recognizes mail that a program sent: absence notes, lists, reports of what did not arrive. */
final class AutomaticMail {

  private static final Set<String> BULK = Set.of("bulk", "junk", "list", "auto_reply");
  private static final Set<String> NOTICES =
      Set.of("X-Autoreply", "X-Autorespond", "X-Auto-Reply-From", "List-Id", "List-Unsubscribe");

  private AutomaticMail() {}

  static boolean isSo(MimeMessage mail) throws MessagingException {
    String submitted = value(mail, "Auto-Submitted"); // RFC 3834
    if (!submitted.isEmpty() && !submitted.startsWith("no")) {
      return true;
    }
    if (BULK.contains(value(mail, "Precedence")) || value(mail, "Return-Path").equals("<>")) {
      return true;
    }
    for (String notice : NOTICES) {
      if (mail.getHeader(notice) != null) {
        return true;
      }
    }
    // who forbids all answers is a program; Outlook forbids some of them on letters too
    return value(mail, "X-Auto-Response-Suppress").equals("all")
        || mail.isMimeType("multipart/report");
  }

  private static String value(MimeMessage mail, String header) throws MessagingException {
    String value = mail.getHeader(header, ",");
    return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
  }
}
