package org.rapport.platform.secrets;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.rapport.platform.TestSettings;
import org.rapport.platform.Vault;

/** The real vault, with its keys in a directory of the test's. */
public final class TestVault {

  private TestVault() {}

  public static Vault in(Path directory) {
    return new FileVault(new TestSettings(directory), new SecureRandom());
  }
}
