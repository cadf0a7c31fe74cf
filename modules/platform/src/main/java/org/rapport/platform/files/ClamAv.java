package org.rapport.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.rapport.platform.Configuration;

/** Talks to clamd with its INSTREAM command, at {@code RAPPORT_CLAMAV_HOST}. */
@ApplicationScoped
class ClamAv implements VirusScanner {

  private static final String USUAL_PORT = "3310";
  private static final int TIMEOUT = (int) Duration.ofSeconds(30).toMillis();
  private static final int CHUNK = 64 * 1024;

  private final Optional<InetSocketAddress> address;

  ClamAv() {
    this(
        Configuration.value("RAPPORT_CLAMAV_HOST")
            .map(host -> InetSocketAddress.createUnresolved(host, configuredPort())));
  }

  ClamAv(Optional<InetSocketAddress> address) {
    this.address = address;
  }

  private static int configuredPort() {
    return Integer.parseInt(Configuration.value("RAPPORT_CLAMAV_PORT").orElse(USUAL_PORT));
  }

  @Override
  public boolean isConfigured() {
    return address.isPresent();
  }

  @Override
  public boolean findsNothingIn(Path file) throws IOException {
    InetSocketAddress scanner = address.orElseThrow(() -> new IOException("no scanner"));
    try (Socket socket = new Socket();
        InputStream content = Files.newInputStream(file)) {
      socket.connect(new InetSocketAddress(scanner.getHostString(), scanner.getPort()), TIMEOUT);
      socket.setSoTimeout(TIMEOUT);
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      for (byte[] chunk = content.readNBytes(CHUNK);
          chunk.length > 0;
          chunk = content.readNBytes(CHUNK)) {
        out.writeInt(chunk.length);
        out.write(chunk);
      }
      out.writeInt(0);
      out.flush();
      byte[] answer = socket.getInputStream().readNBytes(1024);
      return isClean(new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip());
    }
  }

  private static boolean isClean(String answer) throws IOException {
    if (answer.endsWith(" OK")) {
      return true;
    }
    if (answer.endsWith(" FOUND")) {
      return false;
    }
    throw new IOException("the virus scanner gave no verdict");
  }
}
