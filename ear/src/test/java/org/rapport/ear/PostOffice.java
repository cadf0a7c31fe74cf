package org.rapport.ear;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Servers that take mail (SMTP) and hand it out (IMAP), with a mailbox for Rapport. */
final class PostOffice implements AutoCloseable {

  static final String PUBLIC = "feedback@example.org";
  private static final String PASSWORD = "mailbox-secret";

  private final GreenMail servers;
  private final GreenMailUser mailbox;

  PostOffice() {
    servers =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(RunningJar.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
              new ServerSetup(RunningJar.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
            });
    servers.start();
    mailbox = servers.setUser(PUBLIC, PUBLIC, PASSWORD);
  }

  Map<String, String> environment() {
    return Map.of(
        "RAPPORT_SMTP_HOST",
        "127.0.0.1",
        "RAPPORT_SMTP_PORT",
        Integer.toString(servers.getSmtp().getPort()),
        "RAPPORT_SMTP_FROM",
        "rapport@example.org",
        "RAPPORT_IMAP_HOST",
        "127.0.0.1",
        "RAPPORT_IMAP_PORT",
        Integer.toString(servers.getImap().getPort()),
        "RAPPORT_IMAP_TLS",
        "false",
        "RAPPORT_IMAP_USER",
        PUBLIC,
        "RAPPORT_IMAP_PASSWORD",
        PASSWORD);
  }

  /** A mail arrives in Rapport's mailbox, whichever of its addresses it was sent to. */
  void bring(String from, String to, String subject, String text) throws MessagingException {
    MimeMessage mail =
        GreenMailUtil.createTextEmail(to, from, subject, text, servers.getSmtp().getServerSetup());
    mail.setHeader("Message-ID", "<" + Math.abs((from + subject + text).hashCode()) + "@post>");
    mailbox.deliver(mail);
  }

  /** What Rapport has sent to somebody, the first first. */
  List<MimeMessage> to(String recipient) {
    return Arrays.stream(servers.getReceivedMessages())
        .filter(mail -> isTo(mail, recipient))
        .toList();
  }

  /** A mail's text, without its HTML. */
  static String text(MimeMessage mail) throws MessagingException, IOException {
    return (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
  }

  private static boolean isTo(MimeMessage mail, String recipient) {
    try {
      return mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(recipient);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    servers.stop();
  }
}
