package org.rapport.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

  private static ClamAv on(int port) {
    return on(port, Duration.ofSeconds(30)); // more than any busy machine needs
  }

  private static ClamAv on(int port, Duration patience) {
    return new ClamAv(Optional.of(ClamAv.address("127.0.0.1:" + port)), patience);
  }

  private boolean ask(String answer) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Long> received = clamd(server, answer);
      boolean clean = on(server.getLocalPort()).findsNothingIn(file);
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
    ClamAv down = on(port);
    assertThatThrownBy(() -> down.findsNothingIn(file)).isInstanceOf(IOException.class);
  }

  @Test
  void C15_a_scanner_that_reads_nothing_or_says_nothing_is_no_verdict_after_a_while()
      throws IOException {
    Path large = Files.write(directory.resolve("large"), new byte[20_000_000]);
    try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ClamAv scanner = on(deaf.getLocalPort(), Duration.ofMillis(500));
      assertThatThrownBy(() -> scanner.findsNothingIn(large)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> scanner.findsNothingIn(file)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void C15_only_the_words_for_clean_are_clean() {
    assertThatThrownBy(() -> ask("stream: lzma OK\0")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> ask("UNKNOWN COMMAND\0")).isInstanceOf(IOException.class);
  }

  @Test
  void C15_it_says_what_it_is_where_it_answers() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture.runAsync(
          () -> {
            try (Socket socket = server.accept()) {
              socket.getInputStream().readNBytes("zVERSION\0".length());
              socket.getOutputStream().write("ClamAV 1.0.7/27300\0".getBytes());
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
          });
      assertThat(on(server.getLocalPort()).version()).hasValue("ClamAV 1.0.7/27300");
    }
    assertThat(new ClamAv(Optional.empty(), Duration.ofSeconds(1)).version()).isEmpty();
  }

  @Test
  void C15_it_is_where_it_is_configured() {
    assertThat(ClamAv.address("scanner:3311").getPort()).isEqualTo(3311);
    assertThat(ClamAv.address("scanner").getPort()).isEqualTo(3310);
    assertThat(ClamAv.address("[::1]:3312").getHostString()).isEqualTo("[::1]");
    assertThat(ClamAv.address("[::1]").getPort()).isEqualTo(3310);
  }
}
