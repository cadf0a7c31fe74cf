package org.rapport.feedback.receipts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.logging.Logger;
import org.rapport.platform.Configuration;

/** As configured by {@code RAPPORT_IMAP_ADDRESS}, else with a plus in the mailbox's user. */
@ApplicationScoped
class ConfiguredReplyAddresses implements ReplyAddresses {

  private static final Logger LOG = Logger.getLogger(ConfiguredReplyAddresses.class.getName());

  private final Optional<AddressPattern> pattern = configured();

  @Override
  public Optional<AddressPattern> pattern() {
    return pattern;
  }

  private static Optional<AddressPattern> configured() {
    Optional<String> configured =
        Configuration.value("RAPPORT_IMAP_HOST")
            .flatMap(
                host ->
                    Configuration.value("RAPPORT_IMAP_ADDRESS")
                        .or(ConfiguredReplyAddresses::ofUser));
    Optional<AddressPattern> pattern = configured.flatMap(AddressPattern::of);
    if (configured.isPresent() && pattern.isEmpty()) {
      LOG.warning(
          "RAPPORT_IMAP_ADDRESS is no address with TOKEN before its @: mail goes out without one");
    }
    return pattern;
  }

  private static Optional<String> ofUser() {
    return Configuration.value("RAPPORT_IMAP_USER")
        .filter(user -> user.indexOf('@') > 0)
        .map(user -> user.replaceFirst("@", "+TOKEN@"));
  }
}
