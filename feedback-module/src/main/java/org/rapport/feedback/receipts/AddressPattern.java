package org.rapport.feedback.receipts;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses of a mailbox: one that the public writes to, and one for every case, as in {@code
 * feedback+TOKEN@example.org}.
 */
public final class AddressPattern {

  private static final String TOKEN = "TOKEN";

  private final String before;
  private final String after;
  private final Pattern addresses;

  /** Empty where TOKEN is not in it before the at sign, or no address comes out. */
  public static Optional<AddressPattern> of(String pattern) {
    int token = pattern.indexOf(TOKEN);
    String example = pattern.replace(TOKEN, "a".repeat(ReplyToken.LENGTH));
    return token > 0 && token < pattern.indexOf('@') && isAddress(example)
        ? Optional.of(new AddressPattern(pattern, token))
        : Optional.empty();
  }

  private static boolean isAddress(String text) {
    try {
      return new InternetAddress(text, true).getAddress().equals(text);
    } catch (AddressException e) {
      return false;
    }
  }

  private AddressPattern(String pattern, int token) {
    before = pattern.substring(0, token).toLowerCase(Locale.ROOT);
    after = pattern.substring(token + TOKEN.length()).toLowerCase(Locale.ROOT);
    addresses =
        Pattern.compile(
            Pattern.quote(before) + "(\\w{" + ReplyToken.LENGTH + "})" + Pattern.quote(after));
  }

  public String with(ReplyToken token) {
    return before + token.value() + after;
  }

  /** The secret in an address, where it is one of these. */
  public Optional<ReplyToken> tokenIn(String address) {
    Matcher found = addresses.matcher(address.toLowerCase(Locale.ROOT));
    return found.matches() ? Optional.of(new ReplyToken(found.group(1))) : Optional.empty();
  }

  /** Whether mail from this address would be mail from ourselves. */
  public boolean isOwn(String address) {
    return tokenIn(address).isPresent() || publicAddress().equalsIgnoreCase(address);
  }

  /** The address without a token and the sign that sets it off. */
  public String publicAddress() {
    return before.substring(0, before.length() - 1) + after;
  }
}
