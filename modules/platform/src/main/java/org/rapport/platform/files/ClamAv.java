package org.rapport.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
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
import org.rapport.platform.BriefConnection;
import org.rapport.platform.Configuration;

/** Talks to clamd over TCP, at {@code RAPPORT_CLAMD}. */
@ApplicationScoped
class ClamAv implements VirusScanner {

  private static final int USUAL_PORT = 3310;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration A_MOMENT = Duration.ofSeconds(3);
  private static final int LONGEST_ANSWER = 1_024;
  private static final int CHUNK = 64 * 1024;

  private final Optional<InetSocketAddress> address;
  private final Duration patience;

  @Inject
  ClamAv() {
    this(Configuration.value("RAPPORT_CLAMD").map(ClamAv::address), PATIENCE);
  }

  /**
   * @param patience for a whole file
   */
  ClamAv(Optional<InetSocketAddress> address, Duration patience) {
    this.address = address;
    this.patience = patience;
  }

  /**
   * @param configured a host, or a host, a colon and its port
   */
  static InetSocketAddress address(String configured) {
    int colon = configured.endsWith("]") ? -1 : configured.lastIndexOf(':');
    return colon < 0
        ? InetSocketAddress.createUnresolved(configured, USUAL_PORT)
        : InetSocketAddress.createUnresolved(
            configured.substring(0, colon), Integer.parseInt(configured.substring(colon + 1)));
  }

  @Override
  public boolean isConfigured() {
    return address.isPresent();
  }

  @Override
  public boolean findsNothingIn(Path file) throws IOException {
    try (Socket socket = called(patience);
        InputStream content = Files.newInputStream(file)) {
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
      return isClean(answer(socket));
    }
  }

  @Override
  public Optional<String> version() {
    try (Socket socket = called(A_MOMENT)) {
      socket.getOutputStream().write("zVERSION\0".getBytes(StandardCharsets.US_ASCII));
      return Optional.of(answer(socket)).filter(version -> !version.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Socket called(Duration limit) throws IOException {
    InetSocketAddress scanner = address.orElseThrow(() -> new IOException("no scanner"));
    Socket socket = new BriefConnection(limit);
    socket.connect(new InetSocketAddress(scanner.getHostString(), scanner.getPort()));
    return socket;
  }

  private static String answer(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    for (int next = in.read(); next > 0 && answer.size() < LONGEST_ANSWER; next = in.read()) {
      answer.write(next);
    }
    return answer.toString(StandardCharsets.US_ASCII).strip();
  }

  private static boolean isClean(String answer) throws IOException {
    if (answer.equals("stream: OK")) {
      return true;
    }
    if (answer.endsWith(" FOUND")) {
      return false;
    }
    throw new IOException("the virus scanner gave no verdict");
  }
}
