package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.journey.BeginRelationship;
import org.rapport.stakeholder.models.ModelChoice;
import org.rapport.stakeholder.models.RelationshipModels;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** Sets out on a relationship with a stakeholder. */
@Named
@ViewScoped
public class BeginRelationshipPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadStakeholder stakeholders;
  @Inject private BeginRelationship begin;
  @Inject private RelationshipModels models;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private long stakeholder;
  private String name;
  private Long model;

  @PostConstruct
  void load() {
    stakeholder = Parameters.id("stakeholder");
    name = stakeholders.require(stakeholder).name();
  }

  public String save() {
    long id = begin.with(stakeholder, model);
    notices.good("journey.begun");
    return Places.journey(id);
  }

  /** Those for the stakeholder's groups first. */
  public List<ModelChoice> getModels() {
    return models.thatMayBeFollowed(stakeholders.with(stakeholder).facts().groups());
  }

  public String nameOf(ModelChoice choice) {
    return choice.nameIn(texts.language());
  }

  public long getStakeholder() {
    return stakeholder;
  }

  public String getName() {
    return name;
  }

  public Long getModel() {
    return model;
  }

  public void setModel(Long model) {
    this.model = model;
  }
}
