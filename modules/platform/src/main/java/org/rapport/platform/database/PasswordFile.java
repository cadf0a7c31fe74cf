package org.rapport.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The random password of the embedded server, where only the owner of the data can read it. */
record PasswordFile(Path path) {

  void createIfMissing() throws IOException {
    if (Files.exists(path)) {
      return;
    }
    byte[] secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    Files.createFile(path);
    if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
    }
    Files.writeString(path, HexFormat.of().formatHex(secret), StandardOpenOption.SYNC);
  }

  String read() {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the database's password", e);
    }
  }
}
