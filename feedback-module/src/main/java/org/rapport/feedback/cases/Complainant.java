package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Sealed;
import org.rapport.platform.Vault;

/** Who sent a case, in a table of its own; anonymous cases have none (C2). */
@Entity
@Table(schema = "feedback", name = "complainants")
class Complainant {

  @Id
  @Column(name = "case_id")
  private long caseId;

  private String name;
  private String email;
  private String phone;

  private byte[] sealed;

  @Column(name = "sealed_key")
  private byte[] sealedKey;

  @Column(name = "vault_key")
  private String vaultKey;

  @Column(name = "tell_unlocks")
  private boolean tellUnlocks;

  protected Complainant() {}

  Complainant(long caseId, Contact contact) {
    this.caseId = caseId;
    this.name = contact.name();
    this.email = contact.email();
    this.phone = contact.phone();
  }

  /** From now on only the vault opens it. */
  void close(Vault vault) {
    if (sealed == null) {
      keep(vault.close(lines(new Contact(name, email, phone))));
      name = null;
      email = null;
      phone = null;
    }
  }

  /** Its key is closed with the vault's newest from now on; false where the vault cannot. */
  boolean renew(Vault vault) {
    Optional<Sealed> renewed = vault.renewed(new Sealed(sealed, sealedKey, vaultKey));
    renewed.ifPresent(this::keep);
    return renewed.isPresent();
  }

  /** To be told of news there from now on, or nowhere where it is null. */
  void reach(String address, Vault vault) {
    Contact known =
        contact(vault).orElseThrow(() -> Refusal.because("feedback", "refusal.vaultKeyMissing"));
    if (sealed == null) {
      email = address;
    } else {
      keep(vault.close(lines(known.at(address))));
    }
  }

  private void keep(Sealed closed) {
    sealed = closed.content();
    sealedKey = closed.key();
    vaultKey = closed.vaultKey();
  }

  /** Empty where it is closed and the vault has lost the key. */
  Optional<Contact> contact(Vault vault) {
    return sealed == null
        ? Optional.of(new Contact(name, email, phone))
        : vault.open(new Sealed(sealed, sealedKey, vaultKey)).map(Complainant::contact);
  }

  private static String lines(Contact contact) {
    return Stream.of(contact.name(), contact.email(), contact.phone())
        .map(part -> part == null ? "" : part)
        .collect(Collectors.joining("\n"));
  }

  private static Contact contact(String lines) {
    String[] parts = lines.split("\n", -1);
    return new Contact(parts[0], parts[1], parts[2]);
  }

  void tellUnlocks(boolean asked) {
    tellUnlocks = asked;
  }

  /** Whether this person wants to know when somebody looks up who they are. */
  boolean isToldUnlocks() {
    return tellUnlocks;
  }
}
