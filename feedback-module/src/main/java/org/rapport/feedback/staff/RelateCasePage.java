package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.relations.RelateCases;
import org.rapport.feedback.relations.RelationKind;

/** Says what a case has to do with another (mission C11). */
@Named
@ViewScoped
public class RelateCasePage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private RelateCases relate;

  private String other;
  private String kind = RelationKind.DUPLICATE.name();

  public String save() {
    relate.relate(getReference(), other, kind);
    return done("related");
  }

  public String separate() {
    relate.separate(getReference(), other);
    return done("separated");
  }

  /** Whether there is something to take back. */
  public boolean isRelated() {
    return relate.of(getReference()).stream().anyMatch(one -> one.reference().equals(other));
  }

  public RelationKind[] getKinds() {
    return RelationKind.values();
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }
}
