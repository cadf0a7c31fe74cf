package org.rapport.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.rapport.platform.Settings;

/**
 * How far the chain had come, noted outside the database: {@code <data>/audit-head}. Without it the
 * chain's last links could be cut off unseen.
 */
@ApplicationScoped
class ChainHead {

  private static final HexFormat HEX = HexFormat.of();

  private final Settings settings;
  private final AuditKey key;

  protected ChainHead() {
    this(null, null);
  }

  @Inject
  ChainHead(Settings settings, AuditKey key) {
    this.settings = settings;
    this.key = key;
  }

  void note(AuditRecords.Head head) {
    String line =
        head.number()
            + " "
            + HEX.formatHex(head.mac())
            + " "
            + HEX.formatHex(key.signature().ofHead(head.number(), head.mac()))
            + "\n";
    try {
      Path aside = Files.createTempFile(settings.dataDirectory(), "audit-head", ".new");
      Files.writeString(aside, line);
      try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(
          aside, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @return empty where nothing was ever sealed, or where the note is gone or not ours
   */
  Optional<AuditRecords.Head> noted() {
    if (!Files.exists(file())) {
      return Optional.empty();
    }
    try {
      String[] parts = Files.readString(file()).strip().split(" ");
      long number = Long.parseLong(parts[0]);
      byte[] mac = HEX.parseHex(parts[1]);
      boolean ours =
          MessageDigest.isEqual(HEX.parseHex(parts[2]), key.signature().ofHead(number, mac));
      return ours ? Optional.of(new AuditRecords.Head(number, mac)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private Path file() {
    return settings.dataDirectory().resolve("audit-head");
  }
}
