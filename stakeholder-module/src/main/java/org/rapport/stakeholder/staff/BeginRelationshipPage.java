package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.stakeholder.journey.BeginRelationship;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** Sets out on a relationship with a stakeholder. */
@Named
@ViewScoped
public class BeginRelationshipPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadStakeholder stakeholders;
  @Inject private BeginRelationship begin;
  @Inject private Notices notices;

  private long stakeholder;
  private String name;
  private JourneyKind kind;

  @PostConstruct
  void load() {
    stakeholder = Parameters.id("stakeholder");
    name = stakeholders.require(stakeholder).name();
  }

  public String save() {
    long id = begin.with(stakeholder, kind, null);
    notices.good("journey.begun");
    return Places.journey(id);
  }

  public List<JourneyKind> getKinds() {
    return List.of(JourneyKind.values());
  }

  public long getStakeholder() {
    return stakeholder;
  }

  public String getName() {
    return name;
  }

  public JourneyKind getKind() {
    return kind;
  }

  public void setKind(JourneyKind kind) {
    this.kind = kind;
  }
}
