package org.rapport.platform.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;

/** A file with a secret in it, made at the first need and readable by its owner only. */
public final class SecretFile {

  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private SecretFile() {}

  /**
   * @param fresh what is in it where it is not there yet
   */
  public static byte[] readOrCreate(Path file, Supplier<byte[]> fresh) {
    try {
      if (!Files.exists(file)) {
        create(file, fresh.get());
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Written aside and moved: a crash leaves no half secret, and of two nodes the first wins. */
  private static void create(Path file, byte[] fresh) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path aside =
        Files.createTempFile(file.toAbsolutePath().getParent(), "secret", ".new", OWNER_ONLY);
    Files.write(aside, fresh);
    try {
      Files.createLink(file, aside);
    } catch (FileAlreadyExistsException e) {
      return;
    } catch (UnsupportedOperationException e) {
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(aside);
    }
  }
}
