package org.rapport.feedback.mailbox;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Properties;

/** A real mail server of a test, with one mailbox. */
interface MailServer extends AutoCloseable {

  String USER = "feedback";
  String PASSWORD = "mailbox-secret";

  void start() throws Exception;

  /** Away for a while; what is in the mailbox stays. */
  void stop() throws Exception;

  int port();

  /** Full name of the folder that taken mail is moved to. */
  String done();

  default Imap imap() {
    return imap(Imap.Security.NONE);
  }

  default Imap imap(Imap.Security security) {
    return new Imap("127.0.0.1", port(), security, USER, PASSWORD, "INBOX");
  }

  /** Puts a mail into the inbox, byte by byte. */
  default void deliver(byte[] mail) throws MessagingException {
    Session session = Session.getInstance(new Properties());
    try (Store store = connected()) {
      store
          .getFolder("INBOX")
          .appendMessages(new Message[] {new MimeMessage(session, new ByteArrayInputStream(mail))});
    }
  }

  default int count(String folder) throws MessagingException {
    try (Store store = connected()) {
      Folder opened = store.getFolder(folder);
      return opened.exists() ? opened.getMessageCount() : 0;
    }
  }

  private Store connected() throws MessagingException {
    Imap imap = imap();
    Store store = imap.session().getStore(imap.protocol());
    store.connect(imap.host(), imap.port(), imap.user(), imap.password());
    return store;
  }
}
