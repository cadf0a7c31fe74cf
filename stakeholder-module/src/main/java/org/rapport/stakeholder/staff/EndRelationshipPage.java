package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.rapport.stakeholder.EndingCause;
import org.rapport.stakeholder.journey.EndRelationship;
import org.rapport.stakeholder.journey.EndingKind;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;

/** Ends a formal relationship (mission J17). */
@Named
@ViewScoped
public class EndRelationshipPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadRelationship read;
  @Inject private EndRelationship end;
  @Inject private Notices notices;

  private long id;
  private long version;
  private EndingKind kind;
  private EndingCause[] causes = {};
  private String helps;
  private String note;

  @PostConstruct
  void load() {
    RelationshipView known = read.with(Parameters.id("id"));
    id = known.id();
    version = known.version();
  }

  public String save() {
    end.with(id, version, kind, Set.of(causes), Lines.of(helps), note);
    notices.good("journey.endedFormally");
    return Places.journey(id);
  }

  public List<EndingKind> getKinds() {
    return List.of(EndingKind.values());
  }

  public List<EndingCause> getAllCauses() {
    return List.of(EndingCause.values());
  }

  public long getId() {
    return id;
  }

  public EndingKind getKind() {
    return kind;
  }

  public void setKind(EndingKind kind) {
    this.kind = kind;
  }

  public EndingCause[] getCauses() {
    return causes.clone();
  }

  public void setCauses(EndingCause[] causes) {
    this.causes = causes.clone();
  }

  public String getHelps() {
    return helps;
  }

  public void setHelps(String helps) {
    this.helps = helps;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
