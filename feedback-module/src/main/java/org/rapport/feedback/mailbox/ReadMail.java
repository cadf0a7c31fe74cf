package org.rapport.feedback.mailbox;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/** Takes a mail apart. */
final class ReadMail {

  /** Where the addresses stand that a mail was sent or delivered to. */
  private static final List<String> RECIPIENTS =
      List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To");

  private static final int MOST_RECIPIENTS = 200;
  private static final int LONGEST_HEADER = 100_000;

  /** Found even where the header around them is broken. */
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s<>,;:\"()]{1,100}@[^\\s<>,;:\"()]{1,253}");

  private ReadMail() {}

  /**
   * @throws Unreadable where it is broken, or made to break whoever reads it
   */
  static IncomingMail of(byte[] source) throws Unreadable {
    try {
      MimeMessage mail = message(source);
      InternetAddress sender = sender(mail);
      MailParts parts = MailParts.of(mail);
      return new IncomingMail(
          mail.getMessageID(),
          sender == null ? null : sender.getAddress(),
          sender == null ? null : MailWords.header(sender.getPersonal()),
          MailWords.header(mail.getHeader("Subject", " ")),
          recipients(mail),
          AutomaticMail.isSo(mail),
          parts.text(),
          parts.enclosures());
    } catch (MessagingException | IOException | RuntimeException e) {
      // whatever a library makes of a broken mail, the mail is what is wrong
      throw new Unreadable(e);
    }
  }

  static MimeMessage message(byte[] source) throws MessagingException {
    Properties lenient = new Properties();
    lenient.setProperty("mail.mime.address.strict", "false");
    return new MimeMessage(Session.getInstance(lenient), new SharedByteArrayInputStream(source));
  }

  /** Null where it has none. */
  static String messageId(byte[] source) {
    try {
      return message(source).getMessageID();
    } catch (MessagingException | RuntimeException e) {
      return null;
    }
  }

  /** The one address it came from; null where that is not to be told. */
  static InternetAddress sender(MimeMessage mail) throws MessagingException {
    try {
      Address[] from = mail.getFrom();
      if (from != null
          && from.length == 1
          && from[0] instanceof InternetAddress one
          && one.getAddress() != null
          && !one.getAddress().chars().anyMatch(c -> c <= ' ' || Character.isISOControl(c))) {
        new InternetAddress(one.getAddress(), true);
        return one;
      }
    } catch (AddressException e) {
      // nobody who could be answered
    }
    return null;
  }

  private static List<String> recipients(MimeMessage mail) throws MessagingException {
    List<String> found = new ArrayList<>();
    for (String header : RECIPIENTS) {
      String value = mail.getHeader(header, ",");
      if (value != null) {
        ADDRESS
            .matcher(value.substring(0, Math.min(value.length(), LONGEST_HEADER)))
            .results()
            .map(address -> address.group().toLowerCase(Locale.ROOT))
            .forEach(found::add);
      }
    }
    return found.stream().distinct().limit(MOST_RECIPIENTS).toList();
  }
}
