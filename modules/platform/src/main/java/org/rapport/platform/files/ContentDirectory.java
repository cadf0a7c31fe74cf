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
import org.rapport.platform.FilesUnavailable;
import org.rapport.platform.Settings;

/**
 * Contents on disk, each once, named by its SHA-256: {@code <data>/files/ab/cd/abcd…}. What has a
 * name there is whole and synced.
 */
@ApplicationScoped
class ContentDirectory {

  private final Settings settings;
  private final DiskSync sync;

  protected ContentDirectory() {
    this(null, null);
  }

  @Inject
  ContentDirectory(Settings settings, DiskSync sync) {
    this.settings = settings;
    this.sync = sync;
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  /** Written and synced, not yet in its place. */
  record Received(Path file, long size, String sha256) {}

  /**
   * @param most bytes to take; where there are more, reading stops soon after, and the size tells
   * @throws IOException where reading fails
   * @throws FilesUnavailable where the disk fails
   */
  Received receive(InputStream content, long most) throws IOException {
    Path file = onDisk(this::freshFile);
    MessageDigest digest = sha256();
    long size = 0;
    try (FileChannel out = onDisk(() -> FileChannel.open(file, StandardOpenOption.WRITE))) {
      byte[] buffer = new byte[64 * 1024];
      for (int n = content.read(buffer); n >= 0 && size <= most; n = content.read(buffer)) {
        digest.update(buffer, 0, n);
        write(ByteBuffer.wrap(buffer, 0, n), out);
        size += n;
      }
      onDisk(
          () -> {
            sync.file(out);
            return file;
          });
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return new Received(file, size, HexFormat.of().formatHex(digest.digest()));
  }

  /**
   * Gives it its name for good. A same content already there is replaced, which makes it young.
   *
   * @throws FilesUnavailable where the disk fails
   */
  void place(Received received) {
    Path place = place(received.sha256());
    onDisk(
        () -> {
          makeDirectory(place.getParent());
          Files.move(
              received.file(),
              place,
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
          sync.directory(place.getParent());
          return place;
        });
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

  private Path freshFile() throws IOException {
    Files.createDirectories(incoming());
    return Files.createTempFile(incoming(), "", ".part");
  }

  private void makeDirectory(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      Files.createDirectories(directory);
      for (Path up = directory.getParent(); up.startsWith(root()); up = up.getParent()) {
        sync.directory(up);
      }
    }
  }

  private static void write(ByteBuffer bytes, FileChannel out) {
    onDisk(
        () -> {
          while (bytes.hasRemaining()) {
            out.write(bytes);
          }
          return bytes;
        });
  }

  /** Keeps the disk's failures apart from those of whoever sends a file. */
  private static <T> T onDisk(Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw new FilesUnavailable(e);
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
