package org.rapport.platform.outbox;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.rapport.platform.Configuration;

/**
 * How mail leaves, as configured by {@code RAPPORT_SMTP_*}.
 *
 * @param user empty where the server wants no sign-in
 * @param startTls true refuses a connection that cannot be encrypted
 * @param timeout for every answer of the server
 */
record Smtp(
    String host,
    int port,
    String user,
    String password,
    String from,
    boolean startTls,
    Duration timeout) {

  private static final int IMPLICIT_TLS = 465;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Empty where no server is configured: nothing is sent then. */
  static Optional<Smtp> configured() {
    return Configuration.value("RAPPORT_SMTP_HOST")
        .map(
            host -> {
              boolean startTls =
                  Configuration.value("RAPPORT_SMTP_STARTTLS").map(Boolean::valueOf).orElse(false);
              return new Smtp(
                  host,
                  Configuration.value("RAPPORT_SMTP_PORT")
                      .map(Integer::valueOf)
                      .orElse(startTls ? 587 : 25),
                  Configuration.value("RAPPORT_SMTP_USER").orElse(""),
                  Configuration.value("RAPPORT_SMTP_PASSWORD").orElse(""),
                  Configuration.value("RAPPORT_SMTP_FROM").orElse("rapport@" + host),
                  startTls,
                  PATIENCE);
            });
  }

  Session session() {
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", host);
    properties.setProperty("mail.smtp.port", Integer.toString(port));
    properties.setProperty("mail.smtp.from", from);
    properties.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
    properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
    properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(port == IMPLICIT_TLS));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    String millis = Long.toString(timeout.toMillis());
    properties.setProperty("mail.smtp.connectiontimeout", millis);
    properties.setProperty("mail.smtp.timeout", millis);
    properties.setProperty("mail.smtp.writetimeout", millis);
    return Session.getInstance(properties, user.isEmpty() ? null : signIn());
  }

  private Authenticator signIn() {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(user, password);
      }
    };
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "smtp://" + host + ":" + port;
  }
}
