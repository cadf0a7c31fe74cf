package org.rapport.platform;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers a file leaves with: always to be saved, never shown or run in Rapport's own origin,
 * whatever it holds (security.md).
 */
public final class Download {

  private static final String UNRESERVED = "!#$&+-.^_`|~";

  private Download() {}

  public static Map<String, String> headers(StoredFile file) {
    Map<String, String> headers = headers(file.name(), file.mediaType());
    headers.put("Content-Length", Long.toString(file.size()));
    return headers;
  }

  public static Map<String, String> headers(String name, String mediaType) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", mediaType);
    headers.put("Content-Disposition", disposition(name));
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Content-Security-Policy", "sandbox; default-src 'none'");
    headers.put("Cache-Control", "private, no-store");
    return headers;
  }

  /** The name in ASCII for old clients and whole for the others (RFC 6266, RFC 8187). */
  private static String disposition(String name) {
    StringBuilder plain = new StringBuilder();
    name.codePoints()
        .map(c -> c >= 0x20 && c < 0x7F && c != '"' && c != '\\' && c != '%' ? c : '_')
        .forEach(plain::appendCodePoint);
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(name);
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(String.format("%02X", b & 0xFF));
      }
    }
    return encoded.toString();
  }
}
