package org.rapport.feedback.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * A mail server within the test. It forgets everything when it stops, so what waits is kept here.
 */
final class GreenMailServer implements MailServer {

  private final int port = freePort();
  private final List<byte[]> waiting = new ArrayList<>();
  private GreenMail server;

  @Override
  public void start() throws MessagingException {
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    server.start();
    server.setUser(USER + "@rapport.example", USER, PASSWORD);
    for (byte[] mail : waiting) {
      MailServer.super.deliver(mail);
    }
  }

  @Override
  public void stop() {
    server.stop();
  }

  @Override
  public void deliver(byte[] mail) throws MessagingException {
    waiting.add(mail);
    MailServer.super.deliver(mail);
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public String done() {
    return "Rapport";
  }

  @Override
  public void close() {
    stop();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
