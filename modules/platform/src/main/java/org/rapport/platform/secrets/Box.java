package org.rapport.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Text that only the holder of the key reads, and that nobody changes unseen: AES-256 in GCM. */
public final class Box {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;

  /**
   * @param key 32 bytes
   */
  public Box(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  public byte[] close(String text, RandomGenerator random) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] hidden = run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
    byte[] both = Arrays.copyOf(nonce, NONCE + hidden.length);
    System.arraycopy(hidden, 0, both, NONCE, hidden.length);
    return both;
  }

  /**
   * @throws IllegalStateException if it was closed with another key or changed since
   */
  public String open(byte[] both) {
    byte[] nonce = Arrays.copyOf(both, NONCE);
    byte[] hidden = Arrays.copyOfRange(both, NONCE, both.length);
    return new String(run(Cipher.DECRYPT_MODE, nonce, hidden), StandardCharsets.UTF_8);
  }

  private byte[] run(int mode, byte[] nonce, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
