package org.rapport.platform.outbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;

/** A mail as it goes over the wire: plain text and the same as simple HTML. */
final class MimeLetter extends MimeMessage {

  private static final String UTF_8 = "UTF-8";

  private final String messageId;

  MimeLetter(Session session, Mail mail, String from, String organization)
      throws MessagingException {
    super(session);
    this.messageId = mail.messageId();
    try {
      setFrom(new InternetAddress(from, organization, UTF_8));
    } catch (UnsupportedEncodingException e) {
      throw new MessagingException("no " + UTF_8, e);
    }
    setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
    if (mail.replyTo() != null) {
      setReplyTo(InternetAddress.parse(mail.replyTo(), true));
    }
    setSubject(mail.subject(), UTF_8);
    setSentDate(Date.from(mail.queuedAt()));
    setHeader("Content-Language", mail.language().toLanguageTag());
    // so that absence notes and other programs do not answer (RFC 3834)
    setHeader("Auto-Submitted", "auto-generated");
    setHeader("X-Auto-Response-Suppress", "All");
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.body(), UTF_8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(HtmlLetter.of(mail.body(), mail.language()), UTF_8, "html");
    setContent(new MimeMultipart("alternative", text, html));
    saveChanges();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
