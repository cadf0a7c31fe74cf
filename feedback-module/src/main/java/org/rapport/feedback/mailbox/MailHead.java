package org.rapport.feedback.mailbox;

/**
 * Who sent a mail and what they call it.
 *
 * @param sender address, or null where it does not say
 */
record MailHead(String sender, String senderName, String subject) {

  private static final int LONGEST_ADDRESS = 254;

  static final MailHead UNKNOWN = new MailHead(null, "", "");

  MailHead {
    sender = sender == null || sender.length() > LONGEST_ADDRESS ? null : sender;
    senderName = senderName == null ? "" : senderName;
    subject = subject == null ? "" : subject;
  }

  static MailHead of(IncomingMail mail) {
    return new MailHead(mail.sender(), mail.senderName(), mail.subject());
  }
}
