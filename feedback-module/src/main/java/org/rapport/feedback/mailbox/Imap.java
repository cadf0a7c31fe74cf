package org.rapport.feedback.mailbox;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.rapport.platform.Configuration;

/** Where mail is fetched from, as configured by {@code RAPPORT_IMAP_*}. */
record Imap(String host, int port, Security security, String user, String password, String folder) {

  /** How the connection is encrypted. */
  enum Security {
    /** From the start. */
    TLS,
    /** After a word in clear; a server that will not gets neither user nor password. */
    STARTTLS,
    /** Not at all: only for a server on this machine. */
    NONE;

    private int usualPort() {
      return this == TLS ? 993 : 143;
    }
  }

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String HOST = "RAPPORT_IMAP_HOST";

  static boolean isConfigured() {
    return Configuration.value(HOST).isPresent();
  }

  /** Empty where no mailbox is configured: nothing is fetched then. */
  static Optional<Imap> configured() {
    return Configuration.value(HOST)
        .map(
            host -> {
              Security security = asked();
              return new Imap(
                  host,
                  Configuration.value("RAPPORT_IMAP_PORT")
                      .map(Integer::valueOf)
                      .orElse(security.usualPort()),
                  security,
                  Configuration.value("RAPPORT_IMAP_USER").orElse(""),
                  Configuration.value("RAPPORT_IMAP_PASSWORD").orElse(""),
                  Configuration.value("RAPPORT_IMAP_FOLDER").orElse("INBOX"));
            });
  }

  private static Security asked() {
    if (Configuration.value("RAPPORT_IMAP_STARTTLS").map(Boolean::valueOf).orElse(false)) {
      return Security.STARTTLS;
    }
    boolean tls = Configuration.value("RAPPORT_IMAP_TLS").map(Boolean::valueOf).orElse(true);
    return tls ? Security.TLS : Security.NONE;
  }

  String protocol() {
    return security == Security.TLS ? "imaps" : "imap";
  }

  Session session() {
    String name = "mail." + protocol() + ".";
    String millis = Long.toString(PATIENCE.toMillis());
    Properties properties = new Properties();
    properties.setProperty(name + "connectiontimeout", millis);
    properties.setProperty(name + "timeout", millis);
    properties.setProperty(name + "writetimeout", millis);
    properties.setProperty(name + "fetchsize", "1048576");
    properties.setProperty(name + "peek", "true"); // whoever reads the mailbox too sees what is new
    properties.setProperty(name + "ssl.checkserveridentity", "true");
    boolean startTls = security == Security.STARTTLS;
    properties.setProperty(name + "starttls.enable", Boolean.toString(startTls));
    properties.setProperty(name + "starttls.required", Boolean.toString(startTls));
    properties.setProperty("mail.mime.address.strict", "false");
    return Session.getInstance(properties);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return protocol() + "://" + host + ":" + port;
  }
}
