package org.rapport.feedback.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

  protected Complainant() {}

  Complainant(long caseId, Contact contact) {
    this.caseId = caseId;
    this.name = contact.name();
    this.email = contact.email();
    this.phone = contact.phone();
  }

  Contact contact() {
    return new Contact(name, email, phone);
  }
}
