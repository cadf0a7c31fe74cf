package org.rapport.ear;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Speaks clamd's INSTREAM and finds a virus in whatever holds {@link #FOUND_IN}. */
final class FakeClamd implements AutoCloseable {

  static final String FOUND_IN = "worm-to-be-found";

  private final ServerSocket server;

  private FakeClamd(ServerSocket server) {
    this.server = server;
  }

  static FakeClamd on(int port) throws IOException {
    FakeClamd clamd = new FakeClamd(new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1")));
    Thread thread = new Thread(clamd::serve, "clamd");
    thread.setDaemon(true);
    thread.start();
    return clamd;
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        answer(socket);
      } catch (SocketException e) {
        return; // closed
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void answer(Socket socket) throws IOException {
    DataInputStream in = new DataInputStream(socket.getInputStream());
    in.readNBytes("zINSTREAM\0".length());
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (int size = in.readInt(); size > 0; size = in.readInt()) {
      content.write(in.readNBytes(size));
    }
    boolean found = content.toString(StandardCharsets.UTF_8).contains(FOUND_IN);
    socket
        .getOutputStream()
        .write(
            (found ? "stream: Test FOUND\0" : "stream: OK\0").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
