package org.rapport.feedback.mailbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Debian's Dovecot as a process of its own, with all folders below {@code INBOX.} */
final class DovecotServer implements MailServer {

  private static final Path PROGRAM = Path.of("/usr/sbin/dovecot");
  private static final String OWNER = "mail";
  private static final long SECONDS = 30;

  private final int port;
  private final Certificate certificate;
  private final Path directory;
  private Process process;

  DovecotServer() throws IOException {
    this(null);
  }

  /**
   * @param certificate what it proves itself with, by STARTTLS; null for no encryption at all
   */
  DovecotServer(Certificate certificate) throws IOException {
    this.certificate = certificate;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    directory = Files.createTempDirectory("dovecot");
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path mail = Files.createDirectory(directory.resolve("mail"));
    Files.setOwner(
        mail, mail.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(OWNER));
    Files.writeString(directory.resolve("dovecot.conf"), configuration());
  }

  /** It gives up root's rights for every mailbox, so it needs them first. */
  static boolean isInstalled() {
    return Files.isExecutable(PROGRAM) && System.getProperty("user.name").equals("root");
  }

  private String configuration() {
    return """
        base_dir = %1$s/run
        log_path = %1$s/log
        protocols = imap
        listen = 127.0.0.1
        %5$s
        first_valid_uid = 1
        mail_location = maildir:%1$s/mail/%%u
        passdb {
          driver = static
          args = password=%2$s
        }
        userdb {
          driver = static
          args = uid=%3$s gid=%3$s home=%1$s/mail/%%u
        }
        namespace inbox {
          inbox = yes
          prefix = INBOX.
          separator = .
        }
        service imap-login {
          inet_listener imap {
            port = %4$d
          }
          inet_listener imaps {
            port = 0
          }
        }
        """
        .formatted(directory, PASSWORD, OWNER, port, tls());
  }

  private String tls() {
    return certificate == null
        ? "ssl = no\ndisable_plaintext_auth = no"
        : "ssl = required\nssl_cert = <%s\nssl_key = <%s"
            .formatted(certificate.chain(), certificate.key());
  }

  @Override
  public void start() throws Exception {
    process =
        new ProcessBuilder(
                PROGRAM.toString(), "-F", "-c", directory.resolve("dovecot.conf").toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("output").toFile())
            .start();
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > until) {
        throw new IllegalStateException(Files.readString(directory.resolve("output")));
      }
      process.waitFor(50, TimeUnit.MILLISECONDS);
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      return socket.getInputStream().read() == '*';
    } catch (IOException e) {
      return false; // not yet
    }
  }

  @Override
  public void stop() throws Exception {
    process.destroy();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public String done() {
    return "INBOX.Rapport";
  }

  @Override
  public void close() throws Exception {
    stop();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
