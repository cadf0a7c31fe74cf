package org.rapport.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamAvTest {

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void write_a_file() throws IOException {
    file = Files.write(directory.resolve("file"), new byte[200_000]);
  }

  /** A clamd that counts what it gets and answers as told. */
  private static CompletableFuture<Long> clamd(ServerSocket server, String answer) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (Socket socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(in.readNBytes(10)).asString().isEqualTo("zINSTREAM\0");
            long size = 0;
            for (int n = in.readInt(); n > 0; n = in.readInt()) {
              size += in.readNBytes(n).length;
            }
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return size;
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private boolean ask(String answer) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Long> received = clamd(server, answer);
      boolean clean =
          new ClamAv(
                  Optional.of(
                      InetSocketAddress.createUnresolved("127.0.0.1", server.getLocalPort())))
              .findsNothingIn(file);
      assertThat(received.get()).isEqualTo(200_000);
      return clean;
    }
  }

  @Test
  void the_whole_file_is_streamed_and_the_verdict_believed() throws Exception {
    assertThat(ask("stream: OK\0")).isTrue();
    assertThat(ask("stream: Eicar-Test-Signature FOUND\0")).isFalse();
  }

  @Test
  void no_verdict_is_no_release() {
    assertThatThrownBy(() -> ask("INSTREAM size limit exceeded. ERROR\0"))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> ask("")).isInstanceOf(IOException.class);
  }

  @Test
  void a_scanner_that_does_not_answer_is_no_verdict() throws IOException {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closed.getLocalPort();
    }
    ClamAv down = new ClamAv(Optional.of(InetSocketAddress.createUnresolved("127.0.0.1", port)));
    assertThatThrownBy(() -> down.findsNothingIn(file)).isInstanceOf(IOException.class);
  }
}
