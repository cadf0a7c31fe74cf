package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.rapport.feedback.Identity;
import org.rapport.feedback.receipts.AddressPattern;
import org.rapport.feedback.receipts.ReplyAddresses;
import org.rapport.feedback.receipts.ReplyToken;
import org.rapport.platform.Outbox;
import org.rapport.platform.Settings;

/**
 * Tells the complainant by mail that there is something to read, where they left an address. What
 * it is stands in the case alone, and a receipt is never in a mail. Only who wrote by mail is
 * answered by mail: there is no receipt to read it with.
 */
@ApplicationScoped
class Notices {

  private Cases cases;
  private Senders senders;
  private Outbox outbox;
  private Settings settings;
  private ReplyAddresses addresses;
  private RandomGenerator random;

  protected Notices() {}

  @Inject
  Notices(
      Cases cases,
      Senders senders,
      Outbox outbox,
      Settings settings,
      ReplyAddresses addresses,
      RandomGenerator random) {
    this.cases = cases;
    this.senders = senders;
    this.outbox = outbox;
    this.settings = settings;
    this.addresses = addresses;
    this.random = random;
  }

  void acknowledge(Case subject, Contact contact) {
    if (contact.email() != null) {
      mail(subject, contact.email(), "acknowledgement");
    }
  }

  void message(Case subject, String text) {
    send(subject, "message", text);
  }

  /**
   * @return whether the mail itself says how the case was decided, and leaves
   */
  boolean decision(Case subject, DecisionText decision) {
    String remedy = decision.remedy() == null ? "" : "\n\n" + decision.remedy();
    send(subject, "decision", decision.text() + remedy);
    return subject.isByMail()
        && subject.matter().identity() == Identity.NAMED
        && outbox.isSending()
        && senders.address(subject).isPresent();
  }

  void extension(Case subject, LocalDate day, String reason) {
    send(subject, "extension", reason, day.toString());
  }

  /**
   * @param result what was done, or why it is not
   */
  void remedy(Case subject, String result) {
    send(subject, "remedy", result);
  }

  /** Asks how they found the handling and the outcome. */
  void rating(Case subject) {
    send(subject, "rating");
  }

  /** Somebody looked up who they are. */
  void unlocked(Case subject) {
    send(subject, "unlocked");
  }

  private void send(Case subject, String template, String... words) {
    senders.address(subject).ifPresent(address -> mail(subject, address, template, words));
  }

  private void mail(Case subject, String address, String template, String... words) {
    // A confidential case's reference beside its sender's address would tell whoever reads the
    // queue.
    boolean confidential = subject.matter().identity() == Identity.CONFIDENTIAL;
    String page = settings.publicUrl() + "/case";
    List<Object> arguments = new ArrayList<>(List.of(settings.organization(), page));
    if (!confidential) {
      arguments.add(subject.reference());
    }
    if (subject.isByMail()) {
      arguments.addAll(List.of(words));
    }
    outbox.enqueue(
        address,
        replyTo(subject).orElse(null),
        "feedback",
        confidential ? "confidential" : subject.isByMail() ? template + "ByMail" : template,
        subject.matter().language(),
        arguments);
  }

  /** Every mail has an address of its own, so that none has to be kept readable. */
  private Optional<String> replyTo(Case subject) {
    Optional<AddressPattern> pattern = addresses.pattern();
    return pattern.map(
        address -> {
          ReplyToken token = ReplyToken.random(random);
          cases.keep(new ReplyAddress(token, subject.id()));
          return address.with(token);
        });
  }
}
