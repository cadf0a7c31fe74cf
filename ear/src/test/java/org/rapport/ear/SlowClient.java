package org.rapport.ear;

import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A client on a bad line: it sends its request byte by byte, or reads its answer so. */
final class SlowClient implements AutoCloseable {

  private static final int FINISH_MILLIS = 30_000;

  private final Socket socket;
  private final byte[] request;
  private int sent;

  private SlowClient(Socket socket, byte[] request) {
    this.socket = socket;
    this.request = request;
  }

  /** Sends the first half of the request. */
  static SlowClient send(int port, String request) {
    byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
    return connected(port, bytes, bytes.length / 2, 0);
  }

  /** Sends all of the request and has little room for the answer. */
  static SlowClient read(int port, String request) {
    byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
    return connected(port, bytes, bytes.length, 2_048);
  }

  static String complaint(String subject) {
    JsonObject complaint = SubmissionLoad.complaint(subject);
    return post("/api/v1/cases", "application/json", complaint.toString());
  }

  /** A request whose second half is in its body. */
  static String post(String path, String type, String body) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
        + type
        + "\r\nContent-Length: "
        + body.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + body;
  }

  /** One byte more, one way or the other. */
  void drip() {
    try {
      if (sent < request.length) {
        socket.getOutputStream().write(request, sent++, 1);
      } else if (socket.getInputStream().available() > 0) {
        socket.getInputStream().read();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @return the first line of the answer to the whole request
   */
  String finish() throws IOException {
    socket.getOutputStream().write(Arrays.copyOfRange(request, sent, request.length));
    sent = request.length;
    return new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
        .readLine();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SlowClient connected(int port, byte[] request, int first, int room) {
    try {
      Socket socket = new Socket();
      if (room > 0) {
        socket.setReceiveBufferSize(room);
      }
      socket.setSoTimeout(FINISH_MILLIS);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      SlowClient client = new SlowClient(socket, request);
      socket.getOutputStream().write(request, 0, first);
      client.sent = first;
      return client;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
