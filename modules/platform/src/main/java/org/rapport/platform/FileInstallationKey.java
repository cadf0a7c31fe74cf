package org.rapport.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.rapport.platform.secrets.SecretFile;

/** Keeps the key in {@code <data>/installation.key}, readable by its owner only. */
@ApplicationScoped
class FileInstallationKey implements InstallationKey {

  private static final String HMAC = "HmacSHA256";

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
      Path file = settings.dataDirectory().resolve("installation.key");
      secret = SecretFile.readOrCreate(file, this::fresh);
    }
    return secret;
  }

  private byte[] fresh() {
    byte[] fresh = new byte[32];
    random.nextBytes(fresh);
    return fresh;
  }
}
