package org.rapport.stakeholder.registry;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;

/** Phone numbers, e-mail and web addresses as people type them, checked for their shape. */
final class Reach {

  // What a number may hold with extension and several separators; which numbers exist is not ours.
  private static final Pattern PHONE = Pattern.compile("[0-9+()\\-./ xX#*,;转]{3,60}");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>\"(),:;]+@[^\\s@<>\"(),:;.]+(\\.[^\\s@<>\"(),:;.]+)+");
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private Reach() {}

  static String phone(String typed, String field) {
    String phone = Text.optional(typed, field, 60);
    return shaped(phone, phone == null || PHONE.matcher(phone).matches(), field, "phone");
  }

  static String email(String typed, String field) {
    String email = Text.optional(typed, field, 254);
    return shaped(email, email == null || EMAIL.matcher(email).matches(), field, "email");
  }

  /** A web address, with {@code https://} put before one typed without a scheme. */
  static String website(String typed, String field) {
    String address = Text.optional(typed, field, 292);
    if (address == null) {
      return null;
    }
    String whole = address.contains(":") ? address : "https://" + address;
    return shaped(whole, isWebAddress(whole), field, "website");
  }

  private static boolean isWebAddress(String address) {
    try {
      URI uri = new URI(address);
      // a link with javascript: or data: would run in the reader's browser
      return uri.getScheme() != null
          && SCHEMES.contains(uri.getScheme().toLowerCase(java.util.Locale.ROOT))
          && uri.getRawAuthority() != null;
    } catch (URISyntaxException notOne) {
      return false;
    }
  }

  private static String shaped(String value, boolean right, String field, String kind) {
    if (!right) {
      throw Invalid.field(field, Message.of("stakeholder", "stakeholder.not." + kind));
    }
    return value;
  }
}
