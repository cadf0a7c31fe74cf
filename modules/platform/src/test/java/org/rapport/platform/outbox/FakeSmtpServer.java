package org.rapport.platform.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that misbehaves as told. */
public final class FakeSmtpServer implements AutoCloseable {

  /** What it does to a mail. */
  public enum Mood {
    GOOD,
    SILENT,
    KNOWS_NOBODY,
    BUSY,
    /** Takes the mail and is killed before it can say so. */
    DIES_AFTER_DATA
  }

  private final ServerSocket server;
  private final List<String> received = new CopyOnWriteArrayList<>();
  public volatile Mood mood = Mood.GOOD;

  public FakeSmtpServer() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "fake-smtp");
    thread.setDaemon(true);
    thread.start();
  }

  public int port() {
    return server.getLocalPort();
  }

  /** Every mail it has taken, whole. */
  public List<String> received() {
    return received;
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        talk(socket);
      } catch (IOException e) {
        // the client went away, or the test is over
      }
    }
  }

  private void talk(Socket socket) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(socket.getOutputStream(), true, StandardCharsets.UTF_8);
    if (mood == Mood.SILENT) {
      in.readLine();
      return;
    }
    out.print("220 fake\r\n");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
      switch (verb) {
        case "RCPT" -> out.print(answerToRecipient());
        case "DATA" -> {
          out.print("354 go on\r\n");
          received.add(data(in));
          if (mood == Mood.DIES_AFTER_DATA) {
            return;
          }
          out.print("250 taken\r\n");
        }
        case "QUIT" -> {
          out.print("221 bye\r\n");
          return;
        }
        default -> out.print("250 ok\r\n");
      }
    }
  }

  private String answerToRecipient() {
    return switch (mood) {
      case KNOWS_NOBODY -> "550 5.1.1 no such user\r\n";
      case BUSY -> "451 4.3.0 try again later\r\n";
      default -> "250 ok\r\n";
    };
  }

  private static String data(BufferedReader in) throws IOException {
    StringBuilder mail = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      mail.append(line).append('\n');
    }
    return mail.toString();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
