package org.rapport.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The vault's keys, newest first: one a line in Base64, each named by the hash of what it is. */
final class VaultKeys {

  private static final int BYTES = 32;
  private static final int NAME_BYTES = 6;

  private record Key(String name, Box box) {}

  private final List<Key> keys = new ArrayList<>();

  private VaultKeys() {}

  static VaultKeys in(Path file, RandomGenerator random) {
    byte[] text = SecretFile.readOrCreate(file, () -> line(random));
    VaultKeys read = new VaultKeys();
    new String(text, StandardCharsets.US_ASCII)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> key(line, file))
        .forEach(read.keys::add);
    if (read.keys.isEmpty()) {
      throw new IllegalStateException("There is no key in " + file);
    }
    return read;
  }

  private static byte[] line(RandomGenerator random) {
    byte[] fresh = new byte[BYTES];
    random.nextBytes(fresh);
    String line = Base64.getEncoder().encodeToString(fresh) + "\n";
    return line.getBytes(StandardCharsets.US_ASCII);
  }

  private static Key key(String line, Path file) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(line);
    } catch (IllegalArgumentException e) {
      bytes = new byte[0];
    }
    if (bytes.length != BYTES) {
      throw new IllegalStateException("A line of " + file + " is not 32 bytes in Base64");
    }
    return new Key(name(bytes), new Box(bytes));
  }

  private static String name(byte[] key) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
      return HexFormat.of().formatHex(Arrays.copyOf(hash, NAME_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String newest() {
    return keys.get(0).name();
  }

  Optional<Box> box(String name) {
    return keys.stream().filter(key -> key.name().equals(name)).map(Key::box).findFirst();
  }
}
