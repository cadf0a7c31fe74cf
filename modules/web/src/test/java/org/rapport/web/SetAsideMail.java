package org.rapport.web;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A mail that was set aside, as if it had been fetched.
 *
 * @param id as it stands in addresses
 */
record SetAsideMail(long id) {

  private static final String SAVED =
      """
      with mail as (
        insert into feedback.received_mail
          (id, version, fingerprint, fetched_at, pile, reason, sender, sender_name, subject)
        values (?, 1, ?, now(), 'UNDECIDED', 'UNKNOWN_ADDRESS', ?, ?, ?))
      insert into feedback.mail_sources (mail_id, content) values (?, ?)
      """;

  static SetAsideMail from(String name, String email, String subject, String text) {
    long id = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    String source =
        "From: %s <%s>\r\nTo: feedback@rapport.example\r\nSubject: %s\r\n"
                .formatted(name, email, subject)
            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
            + "Content-Type: text/html; charset=utf-8\r\n\r\n<p>"
            + text
            + "<script>alert(1)</script>\r\n--b\r\n"
            + "Content-Disposition: attachment; filename=\"photo.exe\"\r\n\r\nMZ\r\n--b--\r\n";
    try (Connection database = TestServer.running().database();
        PreparedStatement save = database.prepareStatement(SAVED)) {
      save.setLong(1, id);
      save.setBytes(2, UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
      save.setString(3, email);
      save.setString(4, name);
      save.setString(5, subject);
      save.setLong(6, id);
      save.setBytes(7, source.getBytes(StandardCharsets.UTF_8));
      save.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new SetAsideMail(id);
  }
}
