package org.rapport.stakeholder.registry;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A kind of resource a stakeholder can bring, with a note on what it is (mission R3). */
@Embeddable
class Resource {

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private ResourceKind kind;

  @Basic(optional = false)
  private String note;

  protected Resource() {}

  Resource(ResourceEntry entry) {
    this.kind = entry.kind();
    this.note = Objects.requireNonNullElse(entry.note(), "");
  }

  ResourceEntry entry() {
    return new ResourceEntry(kind, note);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Resource that && kind == that.kind && note.equals(that.note);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, note);
  }
}
