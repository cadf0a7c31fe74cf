package org.rapport.feedback.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate that signs itself, made for a test.
 *
 * @param chain file with it, as PEM
 * @param key file with its key, as PEM
 */
record Certificate(KeyStore store, Path chain, Path key) {

  private static final String PASSWORD = "for-a-test";
  private static final String NAME = "it";
  private static final long SECONDS = 60;

  /**
   * @param host what it is for, as keytool names it, for example {@code ip:127.0.0.1}
   */
  static Certificate of(String host, Path directory) throws Exception {
    Path file = directory.resolve("it.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                NAME,
                "-keyalg",
                "RSA",
                "-dname",
                "CN=test",
                "-ext",
                "SAN=" + host,
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD)
            .inheritIO()
            .start();
    if (!keytool.waitFor(SECONDS, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
      throw new IllegalStateException("keytool");
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD.toCharArray());
    }
    return new Certificate(
        store,
        pem(directory.resolve("it.pem"), "CERTIFICATE", store.getCertificate(NAME).getEncoded()),
        pem(
            directory.resolve("it.key"),
            "PRIVATE KEY",
            store.getKey(NAME, PASSWORD.toCharArray()).getEncoded()));
  }

  private static Path pem(Path file, String kind, byte[] content) throws IOException {
    String text =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(content);
    return Files.writeString(
        file, "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(kind, text));
  }

  /** Of a client that trusts this one alone. */
  SSLSocketFactory trusting() throws GeneralSecurityException {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context.getSocketFactory();
  }
}
