package org.rapport.platform.outbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;
import java.util.Optional;

/** One connection to the mail server, opened with the first mail and closed with the round. */
final class Postman implements AutoCloseable {

  private final Smtp smtp;
  private final String organization;
  private final Session session;
  private Transport transport;

  Postman(Smtp smtp, String organization) {
    this.smtp = smtp;
    this.organization = organization;
    this.session = smtp.session();
  }

  /**
   * @return why it was not delivered; empty if the server has taken it
   */
  Optional<MailFailure> deliver(Mail mail) {
    try {
      MimeLetter letter = new MimeLetter(session, mail, smtp.from(), organization);
      connected().sendMessage(letter, letter.getAllRecipients());
      return Optional.empty();
    } catch (AuthenticationFailedException e) {
      return Optional.of(MailFailure.SIGN_IN);
    } catch (SendFailedException e) {
      boolean forGood = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
      return Optional.of(forGood ? MailFailure.RECIPIENT : MailFailure.REFUSED);
    } catch (MessagingException e) {
      close();
      boolean network = e.getCause() instanceof IOException || transport == null;
      return Optional.of(network ? MailFailure.UNREACHABLE : MailFailure.REFUSED);
    }
  }

  private Transport connected() throws MessagingException {
    if (transport == null || !transport.isConnected()) {
      Transport fresh = session.getTransport();
      fresh.connect();
      transport = fresh;
    }
    return transport;
  }

  @Override
  public void close() {
    try {
      if (transport != null) {
        transport.close();
      }
    } catch (MessagingException e) {
      // the server hung up first; there is nothing left to close
    } finally {
      transport = null;
    }
  }
}
