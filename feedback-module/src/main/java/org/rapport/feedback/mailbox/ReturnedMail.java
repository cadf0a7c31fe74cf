package org.rapport.feedback.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads in a report of delivery (RFC 3464) which of our mails did not arrive, for good. */
final class ReturnedMail {

  private static final int ENOUGH = 64 * 1024;
  private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed|^Status:\\s*5\\.");
  private static final Pattern MESSAGE_ID =
      Pattern.compile("(?im)^Message-ID:\\s*(<[^>\\s]{1,118}>)");

  private ReturnedMail() {}

  /** The Message-ID of the mail that came back; empty where it says no such thing. */
  static Optional<String> in(byte[] source) {
    try {
      MimeMessage mail = ReadMail.message(source);
      if (!mail.isMimeType("multipart/report")) {
        return Optional.empty();
      }
      Multipart all = new MimeMultipart(mail.getDataHandler().getDataSource());
      boolean failed = false;
      String returned = null;
      for (int i = 0; i < all.getCount(); i++) {
        BodyPart part = all.getBodyPart(i);
        if (part.isMimeType("message/delivery-status")) {
          failed = FAILED.matcher(start(part)).find();
        } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
          Matcher id = MESSAGE_ID.matcher(start(part));
          returned = id.find() ? id.group(1) : null;
        }
      }
      return failed ? Optional.ofNullable(returned) : Optional.empty();
    } catch (MessagingException | IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static String start(BodyPart part) throws MessagingException, IOException {
    try (InputStream content = part.getInputStream()) {
      return new String(content.readNBytes(ENOUGH), StandardCharsets.ISO_8859_1);
    }
  }
}
