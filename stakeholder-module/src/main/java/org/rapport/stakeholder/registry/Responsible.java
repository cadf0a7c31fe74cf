package org.rapport.stakeholder.registry;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** Somebody of the staff who is responsible for a stakeholder (mission J18). */
@Embeddable
class Responsible {

  @Column(name = "account_id", nullable = false)
  private long accountId;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private ResponsibleRole role;

  @Basic(optional = false)
  private String title;

  protected Responsible() {}

  Responsible(ResponsibleEntry entry) {
    this.accountId = entry.account();
    this.role = entry.role();
    this.title = Objects.requireNonNullElse(entry.title(), "");
  }

  ResponsibleEntry entry() {
    return new ResponsibleEntry(accountId, role, title);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Responsible that && entry().equals(that.entry());
  }

  @Override
  public int hashCode() {
    return Objects.hash(accountId, role, title);
  }
}
