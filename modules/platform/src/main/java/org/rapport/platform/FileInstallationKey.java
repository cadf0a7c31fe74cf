package org.rapport.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keeps the key in {@code <data>/installation.key}, readable by its owner only. */
@ApplicationScoped
class FileInstallationKey implements InstallationKey {

  private static final String HMAC = "HmacSHA256";
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Settings settings;
  private final RandomGenerator random;
  private final Map<String, byte[]> keys = new ConcurrentHashMap<>();
  private byte[] secret;

  protected FileInstallationKey() {
    this(null, null);
  }

  @Inject
  FileInstallationKey(Settings settings, RandomGenerator random) {
    this.settings = settings;
    this.random = random;
  }

  @Override
  public byte[] derived(String purpose) {
    return keys.computeIfAbsent(purpose, this::derive).clone();
  }

  private byte[] derive(String purpose) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret(), HMAC));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private synchronized byte[] secret() {
    if (secret == null) {
      try {
        secret = readOrCreate(settings.dataDirectory().resolve("installation.key"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return secret;
  }

  private byte[] readOrCreate(Path file) throws IOException {
    if (!Files.exists(file)) {
      create(file);
    }
    return Files.readAllBytes(file);
  }

  /** Written aside and moved: a crash leaves no half key, and of two nodes the first one wins. */
  private void create(Path file) throws IOException {
    byte[] fresh = new byte[32];
    random.nextBytes(fresh);
    Files.createDirectories(file.getParent());
    Path aside = Files.createTempFile(file.getParent(), "installation", ".new", OWNER_ONLY);
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
