package org.rapport.feedback.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The text and the files of a mail, from however many parts inside each other. */
final class MailParts {

  private static final int DEEPEST = 20;
  private static final int MOST = 200;

  /** Text beyond this is no letter a person wrote. */
  private static final int LONGEST_TEXT = 2_000_000;

  private static final Map<String, String> EXTENSIONS =
      Map.of(
          "image/jpeg", ".jpg",
          "image/png", ".png",
          "image/gif", ".gif",
          "image/heic", ".heic",
          "application/pdf", ".pdf",
          "text/plain", ".txt",
          "text/calendar", ".ics");

  private final StringBuilder text = new StringBuilder();
  private final List<Enclosure> enclosures = new ArrayList<>();
  private int count;

  static MailParts of(MimeMessage mail) throws Unreadable, MessagingException, IOException {
    MailParts parts = new MailParts();
    parts.read(mail, 0);
    return parts;
  }

  String text() {
    return text.toString().strip();
  }

  List<Enclosure> enclosures() {
    return List.copyOf(enclosures);
  }

  private void read(Part part, int depth) throws Unreadable, MessagingException, IOException {
    if (depth > DEEPEST || ++count > MOST) {
      throw new Unreadable("too many parts");
    }
    boolean isFile =
        part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    if (part.isMimeType("multipart/alternative")) {
      readBestOf(parts(part), depth);
    } else if (part.isMimeType("multipart/*")) {
      Multipart all = parts(part);
      for (int i = 0; i < all.getCount(); i++) {
        read(all.getBodyPart(i), depth + 1);
      }
    } else if (part.isMimeType("message/rfc822")) {
      MimeMessage mail = ReadMail.message(bytes(part));
      add("---- " + MailWords.header(mail.getSubject()) + " ----");
      read(mail, depth + 1);
    } else if (!isFile && (part.isMimeType("text/plain") || part.isMimeType("text/html"))) {
      add(words(part));
    } else {
      enclosures.add(new Enclosure(name(part), bytes(part)));
    }
  }

  /** Plain text if there is some, else what else says the same; files beside it are kept. */
  private void readBestOf(Multipart same, int depth)
      throws Unreadable, MessagingException, IOException {
    BodyPart best = null;
    for (int i = 0; i < same.getCount(); i++) {
      BodyPart one = same.getBodyPart(i);
      boolean plain = one.isMimeType("text/plain") && !words(one).isBlank();
      boolean textual = one.isMimeType("text/html") || one.isMimeType("multipart/*");
      if (plain || textual && (best == null || !best.isMimeType("text/plain"))) {
        best = one;
      }
      if (!textual && !one.isMimeType("text/plain")) {
        read(one, depth + 1);
      }
    }
    if (best != null) {
      read(best, depth + 1);
    }
  }

  private void add(String words) throws Unreadable {
    if (text.length() + words.length() > LONGEST_TEXT) {
      throw new Unreadable("too much text");
    }
    text.append(text.isEmpty() || words.isBlank() ? "" : "\n\n").append(words.strip());
  }

  private static String words(Part part) throws Unreadable, MessagingException, IOException {
    byte[] bytes = bytes(part);
    if (bytes.length > 3 * LONGEST_TEXT) {
      throw new Unreadable("too much text");
    }
    String words = MailWords.decoded(bytes, charset(part));
    return part.isMimeType("text/html") ? HtmlText.of(words) : words;
  }

  private static String charset(Part part) throws MessagingException {
    try {
      return new ContentType(part.getContentType()).getParameter("charset");
    } catch (ParseException e) {
      return null;
    }
  }

  private static Multipart parts(Part part) throws MessagingException {
    return new MimeMultipart(part.getDataHandler().getDataSource());
  }

  private static byte[] bytes(Part part) throws MessagingException, IOException {
    try (InputStream content = part.getInputStream()) {
      return content.readAllBytes();
    }
  }

  private String name(Part part) throws MessagingException {
    String given = MailWords.header(part.getFileName());
    if (!given.isEmpty()) {
      return given;
    }
    String type = part.getContentType().split(";")[0].strip().toLowerCase(Locale.ROOT);
    return "file-" + (enclosures.size() + 1) + EXTENSIONS.getOrDefault(type, "");
  }
}
