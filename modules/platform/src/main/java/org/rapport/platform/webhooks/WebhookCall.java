package org.rapport.platform.webhooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.rapport.platform.BriefConnection;

/**
 * Posts a delivery to the very address that was found to be permitted. An HTTP client would look
 * the name up once more, and it could lead elsewhere by then (DNS rebinding); nor is a redirection
 * followed. Whatever the other side does, it is over after a while.
 */
final class WebhookCall {

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})( .*)?");
  private static final int LONGEST_STATUS_LINE = 1_000;

  private final PermittedAddresses permitted;
  private final SSLSocketFactory tls;
  private final Duration patience;

  /**
   * @param patience for the whole call
   */
  WebhookCall(PermittedAddresses permitted, SSLSocketFactory tls, Duration patience) {
    this.permitted = permitted;
    this.tls = tls;
    this.patience = patience;
  }

  /**
   * @param headers lines that end with CR and LF
   */
  DeliveryAnswer post(WebhookAddress to, String headers, String body) {
    try {
      Optional<InetAddress> machine = permitted.of(to);
      return machine.isEmpty()
          ? DeliveryAnswer.of(DeliveryFailure.NOT_PERMITTED)
          : call(to, machine.get(), request(to, headers, body));
    } catch (UnknownHostException e) {
      return DeliveryAnswer.of(DeliveryFailure.UNREACHABLE);
    }
  }

  private static byte[] request(WebhookAddress to, String headers, String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    String head =
        "POST %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\nUser-Agent: Rapport\r\n"
            + "Content-Type: application/json\r\nContent-Length: %d\r\n%s\r\n%s";
    return head.formatted(to.path(), to.uri().getRawAuthority(), length, headers, body)
        .getBytes(StandardCharsets.UTF_8);
  }

  private DeliveryAnswer call(WebhookAddress to, InetAddress machine, byte[] request) {
    try (Socket socket = new BriefConnection(patience)) {
      try {
        socket.connect(new InetSocketAddress(machine, to.port()), (int) patience.toMillis());
      } catch (IOException e) {
        return DeliveryAnswer.of(DeliveryFailure.UNREACHABLE);
      }
      Socket line = to.isTls() ? encrypted(socket, to) : socket;
      line.getOutputStream().write(request);
      line.getOutputStream().flush();
      return answer(line.getInputStream());
    } catch (SSLException e) {
      return DeliveryAnswer.of(DeliveryFailure.NOT_TRUSTED);
    } catch (IOException e) {
      return DeliveryAnswer.of(DeliveryFailure.NO_ANSWER);
    }
  }

  private Socket encrypted(Socket socket, WebhookAddress to) throws IOException {
    SSLSocket line = (SSLSocket) tls.createSocket(socket, to.host(), to.port(), true);
    SSLParameters parameters = line.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    line.setSSLParameters(parameters);
    line.startHandshake();
    return line;
  }

  private static DeliveryAnswer answer(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0 && next != '\n' && line.size() < LONGEST_STATUS_LINE) {
      line.write(next);
      next = in.read();
    }
    Matcher status = STATUS.matcher(line.toString(StandardCharsets.ISO_8859_1).strip());
    return status.matches()
        ? DeliveryAnswer.of(Integer.parseInt(status.group(1)))
        : DeliveryAnswer.of(DeliveryFailure.NO_ANSWER);
  }
}
