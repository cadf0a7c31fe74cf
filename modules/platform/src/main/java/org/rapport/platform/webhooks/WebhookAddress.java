package org.rapport.platform.webhooks;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;

/** Where a webhook listens: https, or http on this very machine where that is permitted. */
record WebhookAddress(URI uri) {

  private static final int LONGEST = 500;
  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  /**
   * @throws Invalid for {@code url} where it is none that Rapport may call
   */
  static WebhookAddress of(String typed, PermittedAddresses permitted) {
    WebhookAddress address = parse(Text.required(typed, "url", LONGEST));
    try {
      if (permitted.of(address).isEmpty()) {
        throw because(address.isTls() ? "webhook.url.private" : "webhook.url.plain");
      }
    } catch (UnknownHostException e) {
      throw because("webhook.url.unknown");
    }
    return address;
  }

  private static WebhookAddress parse(String text) {
    try {
      URI uri = new URI(text).parseServerAuthority();
      boolean http = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      boolean plain = uri.getRawUserInfo() == null && uri.getRawFragment() == null;
      if (http && plain && uri.getHost() != null && text.equals(uri.toASCIIString())) {
        return new WebhookAddress(uri);
      }
    } catch (URISyntaxException e) {
      // said below
    }
    throw because("webhook.url.shape");
  }

  private static Invalid because(String key) {
    return Invalid.field("url", Message.of("platform", key));
  }

  boolean isTls() {
    return "https".equals(uri.getScheme());
  }

  String host() {
    String host = uri.getHost();
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  int port() {
    int usual = isTls() ? HTTPS : HTTP;
    return uri.getPort() < 0 ? usual : uri.getPort();
  }

  /** With its query. */
  String path() {
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }
}
