package org.rapport.stakeholder.staff;

import java.io.Serializable;
import org.rapport.stakeholder.registry.ResourceEntry;
import org.rapport.stakeholder.registry.ResourceKind;

/** A line of the form: can they bring this kind of resource, and what exactly. */
public class ResourceDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ResourceKind kind;
  private boolean offered;
  private String note;

  ResourceDraft(ResourceKind kind) {
    this.kind = kind;
  }

  void show(ResourceEntry entry) {
    if (entry.kind() == kind) {
      offered = true;
      note = entry.note();
    }
  }

  /** A note without the tick means the tick was forgotten. */
  boolean isMeant() {
    return offered || (note != null && !note.isBlank());
  }

  ResourceEntry entry() {
    return new ResourceEntry(kind, note);
  }

  public ResourceKind getKind() {
    return kind;
  }

  public boolean isOffered() {
    return offered;
  }

  public void setOffered(boolean offered) {
    this.offered = offered;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
