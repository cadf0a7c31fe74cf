package org.rapport.feedback.mailbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An open mailbox. What was taken is moved to a folder beside it, never deleted. */
final class ImapMailbox implements AutoCloseable {

  /** A mail with the 20 MB that a file may have, encoded, and some more. */
  static final int LARGEST = 40 * 1024 * 1024;

  static final String DONE = "Rapport";
  private static final int AT_ONCE = 50;

  private final Store store;
  private final Folder folder;
  private final Folder done;
  private int seen;

  ImapMailbox(Imap imap) throws MessagingException {
    this(imap, imap.session());
  }

  ImapMailbox(Imap imap, Session session) throws MessagingException {
    store = session.getStore(imap.protocol());
    store.connect(imap.host(), imap.port(), imap.user(), imap.password());
    try {
      folder = store.getFolder(imap.folder());
      done = store.getFolder(ownPlace() + DONE);
      if (!folder.exists()) {
        throw new FolderNotFoundException(folder);
      }
      folder.open(Folder.READ_WRITE);
      if (!done.exists() && !done.create(Folder.HOLDS_MESSAGES)) {
        throw new FolderNotFoundException(done);
      }
    } catch (MessagingException e) {
      store.close();
      throw e;
    }
  }

  /** Some servers want all folders of a user below one, such as {@code INBOX.} */
  private String ownPlace() throws MessagingException {
    Folder[] places = store.getPersonalNamespaces();
    String place = places.length == 0 ? "" : places[0].getFullName();
    return place.isEmpty() ? "" : place + places[0].getSeparator();
  }

  /** The next ones that are not taken yet, the oldest first; none at the end. */
  List<Message> next() throws MessagingException {
    List<Message> waiting = new ArrayList<>();
    int count = folder.getMessageCount();
    while (waiting.isEmpty() && seen < count) {
      Message[] some = folder.getMessages(seen + 1, Math.min(count, seen + AT_ONCE));
      seen += some.length;
      FetchProfile profile = new FetchProfile();
      profile.add(FetchProfile.Item.FLAGS);
      profile.add(FetchProfile.Item.SIZE);
      folder.fetch(some, profile);
      for (Message one : some) {
        if (!one.isExpunged() && !one.isSet(Flags.Flag.DELETED)) {
          waiting.add(one);
        }
      }
    }
    return waiting;
  }

  static MailHead head(Message message) throws MessagingException {
    InternetAddress sender = ReadMail.sender((MimeMessage) message);
    return new MailHead(
        sender == null ? null : sender.getAddress(),
        sender == null ? null : MailWords.header(sender.getPersonal()),
        MailWords.header(message.getSubject()));
  }

  /** Names a mail for good without reading it. */
  String place(Message message) throws MessagingException {
    UIDFolder numbered = (UIDFolder) folder;
    return numbered.getUIDValidity() + ":" + numbered.getUID(message) + ":" + message.getSize();
  }

  /**
   * The mail as it came; empty where the server cannot hand out this one.
   *
   * @throws MessagingException where the server is gone, and so are all
   */
  Optional<byte[]> source(Message message) throws MessagingException, IOException {
    ByteArrayOutputStream source = new ByteArrayOutputStream(Math.max(message.getSize(), 1024));
    try {
      message.writeTo(source);
      return Optional.of(source.toByteArray());
    } catch (MessagingException | IOException e) {
      if (isOpen()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Only after what it became was committed: until then it is fetched again. */
  void done(Message message) throws MessagingException {
    folder.copyMessages(new Message[] {message}, done);
    message.setFlag(Flags.Flag.DELETED, true);
  }

  boolean isOpen() {
    return folder.isOpen() && store.isConnected();
  }

  /** Removes what was copied. */
  @Override
  public void close() throws MessagingException {
    try {
      folder.close(true);
    } finally {
      store.close();
    }
  }
}
