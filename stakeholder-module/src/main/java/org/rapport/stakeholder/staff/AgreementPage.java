package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.stakeholder.journey.AgreementEntry;
import org.rapport.stakeholder.journey.AgreementForm;
import org.rapport.stakeholder.journey.FormalizeRelationship;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;

/** Notes what both sides agreed on (mission J10). */
@Named
@ViewScoped
public class AgreementPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadRelationship read;
  @Inject private FormalizeRelationship formalize;
  @Inject private Notices notices;

  private long id;
  private long version;
  private AgreementForm form;
  private String goal;
  private String constraints;
  private String scope;
  private String quality;
  private LocalDate from;
  private LocalDate until;
  private transient List<Part> files;

  @PostConstruct
  void load() {
    RelationshipView known = read.with(Parameters.id("id"));
    id = known.id();
    version = known.version();
    goal = Lines.text(known.goals());
  }

  public String save() {
    AgreementEntry entry = new AgreementEntry(form, goal, constraints, scope, quality, from, until);
    formalize.with(id, version, entry, ChosenFiles.of(files));
    notices.good("journey.formalized");
    return Places.journey(id);
  }

  public List<AgreementForm> getForms() {
    return List.of(AgreementForm.values());
  }

  public long getId() {
    return id;
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

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }
}
