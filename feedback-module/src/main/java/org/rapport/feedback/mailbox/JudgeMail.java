package org.rapport.feedback.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapport.feedback.cases.MailCase;
import org.rapport.feedback.receipts.ReplyAddresses;
import org.rapport.feedback.receipts.ReplyToken;
import org.rapport.platform.Outbox;
import org.rapport.platform.StaffSenders;
import org.rapport.platform.Throttle;

/** Says of a mail whether it may become a case or a message by itself, and if not, why. */
@ApplicationScoped
class JudgeMail {

  /** More than this from one sender in an hour is a loop or a flood. */
  static final int MOST_PER_HOUR = 10;

  private static final Duration HOUR = Duration.ofHours(1);

  private ReplyAddresses addresses;
  private StaffSenders staff;
  private Throttle throttle;
  private Outbox outbox;

  protected JudgeMail() {}

  @Inject
  JudgeMail(ReplyAddresses addresses, StaffSenders staff, Throttle throttle, Outbox outbox) {
    this.addresses = addresses;
    this.staff = staff;
    this.throttle = throttle;
    this.outbox = outbox;
  }

  /** The secrets in the addresses it was sent to. */
  List<ReplyToken> tokens(IncomingMail mail) {
    return addresses.pattern().stream()
        .flatMap(own -> mail.recipients().stream().map(own::tokenIn))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /**
   * Empty where it may be taken; that is counted.
   *
   * @param addressed the one case whose address it was sent to, or null
   */
  Optional<AsideReason> objection(IncomingMail mail, List<ReplyToken> tokens, MailCase addressed) {
    Optional<AsideReason> objection =
        aboutSender(mail).or(() -> aboutAddress(mail.sender(), tokens, addressed));
    return objection.isPresent() || isWithinLimit(mail.sender())
        ? objection
        : Optional.of(AsideReason.TOO_MANY);
  }

  private Optional<AsideReason> aboutSender(IncomingMail mail) {
    String sender = mail.sender();
    if (isOurs(mail.messageId())) {
      return Optional.of(AsideReason.OWN);
    }
    if (mail.automatic()) {
      return Optional.of(AsideReason.AUTOMATIC);
    }
    if (sender == null || sender.indexOf('@') < 1) {
      return Optional.of(AsideReason.NO_SENDER);
    }
    if (addresses.pattern().filter(own -> own.isOwn(sender)).isPresent()) {
      return Optional.of(AsideReason.OWN);
    }
    return staff.contains(sender) ? Optional.of(AsideReason.STAFF) : Optional.empty();
  }

  private static Optional<AsideReason> aboutAddress(
      String sender, List<ReplyToken> tokens, MailCase addressed) {
    if (tokens.size() > 1) {
      return Optional.of(AsideReason.SEVERAL_CASES);
    }
    if (addressed == null) {
      return tokens.isEmpty() ? Optional.empty() : Optional.of(AsideReason.UNKNOWN_ADDRESS);
    }
    if (!sender.equalsIgnoreCase(addressed.email())) {
      return Optional.of(AsideReason.OTHER_SENDER);
    }
    return addressed.open() ? Optional.empty() : Optional.of(AsideReason.CASE_ENDED);
  }

  /** A mail of ours that found its way back, by a loop or a forwarding. */
  private boolean isOurs(String messageId) {
    return messageId != null && outbox.isOurs(messageId.strip());
  }

  private boolean isWithinLimit(String sender) {
    String key = sender.toLowerCase(Locale.ROOT);
    return throttle.attempt("mail-in", key, MOST_PER_HOUR, HOUR).isZero();
  }
}
