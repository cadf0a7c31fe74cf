package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.rapport.feedback.Identity;
import org.rapport.platform.Vault;

/** Who sent which case: openly where it was by name, closed where it was in confidence (C2). */
@ApplicationScoped
class Senders {

  private Cases cases;
  private Vault vault;

  protected Senders() {}

  @Inject
  Senders(Cases cases, Vault vault) {
    this.cases = cases;
    this.vault = vault;
  }

  void keep(Case subject, Contact contact) {
    if (contact.isEmpty()) {
      return;
    }
    Complainant sender = new Complainant(subject.id(), contact);
    if (subject.matter().identity() == Identity.CONFIDENTIAL) {
      sender.close(vault);
    }
    cases.keep(sender);
  }

  /** Empty where it was not sent by name. */
  Optional<Contact> named(Case subject) {
    return subject.matter().identity() == Identity.NAMED ? unlocked(subject) : Optional.empty();
  }

  /** Where mail about the case goes, for nobody's eyes. */
  Optional<String> address(Case subject) {
    return unlocked(subject).map(Contact::email);
  }

  /** Tells its sender of news there from now on, or nowhere where the address is null. */
  void reach(Case subject, String address) {
    cases
        .complainant(subject.id())
        .ifPresentOrElse(
            sender -> sender.reach(address, vault), () -> keep(subject, Contact.NONE.at(address)));
  }

  /** Whether its sender wants to know when somebody looks up who they are. */
  boolean isToldUnlocks(Case subject) {
    return cases.complainant(subject.id()).filter(Complainant::isToldUnlocks).isPresent();
  }

  /** For who may know, and has said why; empty too where the vault has lost the key. */
  Optional<Contact> unlocked(Case subject) {
    return cases.complainant(subject.id()).flatMap(sender -> sender.contact(vault));
  }
}
