package org.rapport.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rapport.platform.Settings;

/**
 * Contents on disk, each once, named by its SHA-256: {@code <data>/files/ab/cd/abcd…}. What has a
 * name there is whole and synced.
 */
@ApplicationScoped
class ContentDirectory {

  private final Settings settings;

  protected ContentDirectory() {
    this(null);
  }

  @Inject
  ContentDirectory(Settings settings) {
    this.settings = settings;
  }

  /** Written and synced, not yet in its place. */
  record Received(Path file, long size, String sha256) {}

  /**
   * @param most bytes to take; where there are more, reading stops soon after, and the size tells
   */
  Received receive(InputStream content, long most) throws IOException {
    Files.createDirectories(incoming());
    Path file = Files.createTempFile(incoming(), "", ".part");
    MessageDigest digest = sha256();
    long size = 0;
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      byte[] buffer = new byte[64 * 1024];
      for (int n = content.read(buffer); n >= 0 && size <= most; n = content.read(buffer)) {
        digest.update(buffer, 0, n);
        for (ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, n); bytes.hasRemaining(); ) {
          out.write(bytes);
        }
        size += n;
      }
      out.force(true);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return new Received(file, size, HexFormat.of().formatHex(digest.digest()));
  }

  /** Gives it its name for good. A same content already there is replaced, which makes it young. */
  void place(Received received) throws IOException {
    Path place = place(received.sha256());
    makeDirectory(place.getParent());
    Files.move(
        received.file(),
        place,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    sync(place.getParent());
  }

  Path place(String sha256) {
    return root().resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  Path root() {
    return settings.dataDirectory().resolve("files");
  }

  Path incoming() {
    return root().resolve("incoming");
  }

  private void makeDirectory(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      Files.createDirectories(directory);
      for (Path up = directory.getParent(); up.startsWith(root()); up = up.getParent()) {
        sync(up);
      }
    }
  }

  /** A new name survives a power loss only once its directory is synced. */
  private static void sync(Path directory) throws IOException {
    if (System.getProperty("os.name").startsWith("Windows")) {
      return; // directories cannot be opened there
    }
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
