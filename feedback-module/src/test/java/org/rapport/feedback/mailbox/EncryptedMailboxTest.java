package org.rapport.feedback.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** STARTTLS against what people run. */
@EnabledIf("isInstalled")
class EncryptedMailboxTest {

  @TempDir Path directory;

  static boolean isInstalled() {
    return DovecotServer.isInstalled();
  }

  private static Session trusting(Imap imap, Certificate certificate) throws Exception {
    Session session = imap.session();
    session.getProperties().put("mail.imap.ssl.socketFactory", certificate.trusting());
    return session;
  }

  @Test
  void C18_a_mailbox_is_opened_by_starttls_and_by_no_other_way_where_the_server_wants_it()
      throws Exception {
    Certificate certificate = Certificate.of("ip:127.0.0.1", directory);
    try (DovecotServer server = new DovecotServer(certificate)) {
      server.start();
      Imap imap = server.imap(Imap.Security.STARTTLS);
      try (ImapMailbox mailbox = new ImapMailbox(imap, trusting(imap, certificate))) {
        assertThat(mailbox.isOpen()).isTrue();
        assertThat(mailbox.next()).isEmpty();
      }
      assertThatThrownBy(() -> new ImapMailbox(imap)) // whom nobody trusts
          .isInstanceOf(MessagingException.class)
          .isNotInstanceOf(AuthenticationFailedException.class);
    }
  }

  @Test
  void C18_a_server_with_another_name_in_its_certificate_gets_no_password() throws Exception {
    Certificate certificate = Certificate.of("dns:elsewhere.example", directory);
    try (DovecotServer server = new DovecotServer(certificate)) {
      server.start();
      Imap imap = server.imap(Imap.Security.STARTTLS);
      assertThatThrownBy(() -> new ImapMailbox(imap, trusting(imap, certificate)))
          .isInstanceOf(MessagingException.class)
          .isNotInstanceOf(AuthenticationFailedException.class);
    }
  }
}
