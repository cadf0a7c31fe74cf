package org.rapport.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One user's connection, kept open. Deliberately little: the client runs on the same cores, and
 * what it takes would be missing in what is measured.
 */
final class Http implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 60_000;

  private final URI server;
  private final String headers;
  private Socket socket;
  private InputStream in;

  /** What came back; the body as it was sent, without what chunks it. */
  record Answer(int status, byte[] body) {

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /**
   * @param headers of every request, each ended by a line break
   */
  Http(URI server, String headers) {
    this.server = server;
    this.headers = "Host: " + server.getAuthority() + "\r\nAccept-Language: en\r\n" + headers;
  }

  Answer get(String path) {
    return ask("GET " + path + " HTTP/1.1\r\n" + headers + "\r\n");
  }

  Answer post(String path, String more, String json) {
    int length = json.getBytes(StandardCharsets.UTF_8).length;
    return ask(
        "POST "
            + path
            + " HTTP/1.1\r\n"
            + headers
            + more
            + "Content-Type: application/json\r\nContent-Length: "
            + length
            + "\r\n\r\n"
            + json);
  }

  private Answer ask(String request) {
    try {
      if (socket == null) {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      }
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return answer();
    } catch (IOException e) {
      close();
      throw new UncheckedIOException(e);
    }
  }

  private Answer answer() throws IOException {
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    int length = 0;
    boolean chunked = false;
    boolean last = false;
    for (String line = line(); !line.isEmpty(); line = line()) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(15).strip());
      }
      chunked |= header.equals("transfer-encoding: chunked");
      last |= header.equals("connection: close");
    }
    Answer answer = new Answer(status, chunked ? chunks() : in.readNBytes(length));
    if (last) {
      close();
    }
    return answer;
  }

  private byte[] chunks() throws IOException {
    var body = new java.io.ByteArrayOutputStream();
    int length;
    do {
      length = Integer.parseInt(line(), 16);
      body.write(in.readNBytes(length));
      line();
    } while (length > 0);
    return body.toByteArray();
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    try {
      if (socket != null) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    socket = null;
  }
}
