package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rapport.feedback.Identity;
import org.rapport.platform.Outbox;
import org.rapport.platform.Settings;

/**
 * Tells the complainant by mail that there is something to read, where they left an address. What
 * it is stands in the case alone, and a receipt is never in a mail.
 */
@ApplicationScoped
class Notices {

  private Cases cases;
  private Outbox outbox;
  private Settings settings;

  protected Notices() {}

  @Inject
  Notices(Cases cases, Outbox outbox, Settings settings) {
    this.cases = cases;
    this.outbox = outbox;
    this.settings = settings;
  }

  void acknowledge(Case subject, Contact contact) {
    send(subject, contact, "acknowledgement");
  }

  void message(Case subject) {
    send(subject, "message");
  }

  void decision(Case subject) {
    send(subject, "decision");
  }

  void extension(Case subject) {
    send(subject, "extension");
  }

  void remedy(Case subject) {
    send(subject, "remedy");
  }

  private void send(Case subject, String template) {
    if (subject.matter().identity() != Identity.ANONYMOUS) {
      cases.contactOf(subject.id()).ifPresent(contact -> send(subject, contact, template));
    }
  }

  private void send(Case subject, Contact contact, String template) {
    if (contact.email() == null) {
      return;
    }
    // A confidential case's reference beside its sender's address would tell whoever reads the
    // queue.
    boolean confidential = subject.matter().identity() == Identity.CONFIDENTIAL;
    String page = settings.publicUrl() + "/case";
    outbox.enqueue(
        contact.email(),
        "feedback",
        confidential ? "confidential" : template,
        subject.matter().language(),
        confidential
            ? List.of(settings.organization(), page)
            : List.of(settings.organization(), page, subject.reference()));
  }
}
