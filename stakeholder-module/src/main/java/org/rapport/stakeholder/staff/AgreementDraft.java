package org.rapport.stakeholder.staff;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.stakeholder.journey.AgreementEntry;
import org.rapport.stakeholder.journey.AgreementForm;

/** What an agreement says while it is typed in. */
public class AgreementDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private AgreementForm form;
  private String goal;
  private String constraints;
  private String scope;
  private String quality;
  private LocalDate from;
  private LocalDate until;

  AgreementDraft() {}

  AgreementDraft(AgreementEntry known) {
    form = known.form();
    goal = known.goal();
    constraints = known.constraints();
    scope = known.scope();
    quality = known.quality();
    from = known.from();
    until = known.until();
  }

  AgreementEntry entry() {
    return new AgreementEntry(form, goal, constraints, scope, quality, from, until);
  }

  public List<AgreementForm> getForms() {
    return List.of(AgreementForm.values());
  }

  public AgreementForm getForm() {
    return form;
  }

  public void setForm(AgreementForm form) {
    this.form = form;
  }

  public String getGoal() {
    return goal;
  }

  public void setGoal(String goal) {
    this.goal = goal;
  }

  public String getConstraints() {
    return constraints;
  }

  public void setConstraints(String constraints) {
    this.constraints = constraints;
  }

  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }

  public String getQuality() {
    return quality;
  }

  public void setQuality(String quality) {
    this.quality = quality;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
