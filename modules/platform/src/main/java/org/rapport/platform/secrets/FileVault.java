package org.rapport.platform.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.rapport.platform.Sealed;
import org.rapport.platform.Settings;
import org.rapport.platform.Vault;

/** Keeps its keys in a file of their own. */
@ApplicationScoped
class FileVault implements Vault {

  private static final int KEY_BYTES = 32;

  private final Settings settings;
  private final RandomGenerator random;
  private VaultKeys keys;

  protected FileVault() {
    this(null, null);
  }

  @Inject
  FileVault(Settings settings, RandomGenerator random) {
    this.settings = settings;
    this.random = random;
  }

  @Override
  public Sealed close(String text) {
    byte[] own = new byte[KEY_BYTES];
    random.nextBytes(own);
    return new Sealed(new Box(own).close(text, random), closed(own), newestKey());
  }

  @Override
  public Optional<String> open(Sealed sealed) {
    return key(sealed).map(own -> new Box(own).open(sealed.content()));
  }

  @Override
  public Optional<Sealed> renewed(Sealed sealed) {
    return key(sealed).map(own -> new Sealed(sealed.content(), closed(own), newestKey()));
  }

  @Override
  public String newestKey() {
    return keys().newest();
  }

  private byte[] closed(byte[] own) {
    Box newest = keys().box(newestKey()).orElseThrow();
    return newest.close(Base64.getEncoder().encodeToString(own), random);
  }

  private Optional<byte[]> key(Sealed sealed) {
    return keys()
        .box(sealed.vaultKey())
        .map(box -> Base64.getDecoder().decode(box.open(sealed.key())));
  }

  private synchronized VaultKeys keys() {
    if (keys == null) {
      keys = VaultKeys.in(settings.identityKeys(), random);
    }
    return keys;
  }
}
