package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.platform.StaffMember;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.journey.ConfirmStart;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.journey.StartView;
import org.rapport.stakeholder.models.ModelChoice;
import org.rapport.stakeholder.models.MoveFollowers;
import org.rapport.stakeholder.models.RelationshipModels;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.ResponsibleRole;
import org.rapport.stakeholder.registry.StakeholderView;
import org.rapport.stakeholder.registry.TakeResponsibility;

/** A manager confirms agent and model with which a relationship begins, or chooses others. */
@Named
@ViewScoped
public class ConfirmStartPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadRelationship relationships;
  @Inject private ReadStakeholder stakeholders;
  @Inject private ConfirmStart confirm;
  @Inject private TakeResponsibility responsibility;
  @Inject private RelationshipModels models;
  @Inject private MoveFollowers followers;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private long id;
  private String name;
  private Long follows;
  private Long agent;
  private Long model;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    RelationshipView relationship = relationships.with(id);
    StakeholderView known = stakeholders.with(relationship.stakeholderId());
    name = known.facts().name();
    follows = relationship.modelVersionId();
    model = follows;
    agent =
        known.responsible().stream()
            .filter(one -> one.role() == ResponsibleRole.AGENT)
            .map(StakeholderView.ResponsibleView::account)
            .findFirst()
            .orElse(null);
  }

  public String save() {
    confirm.with(id, agent, model);
    notices.good("journey.start.done");
    return Places.journey(id);
  }

  /** Null where there is none to confirm. */
  public StartView getStart() {
    return confirm.of(id).orElse(null);
  }

  public List<StaffMember> getAgents() {
    return responsibility.candidates();
  }

  /** The one it follows, which may have been retired since, and those it may follow instead. */
  public List<ModelChoice> getModels() {
    if (follows == null) {
      return List.of();
    }
    return Stream.concat(
            models.thatMayBeFollowed(List.of()).stream().filter(one -> one.versionId() == follows),
            followers.targets(follows).stream())
        .toList();
  }

  public String nameOf(ModelChoice choice) {
    return choice.nameIn(texts.language());
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public Long getAgent() {
    return agent;
  }

  public void setAgent(Long agent) {
    this.agent = agent;
  }

  public Long getModel() {
    return model;
  }

  public void setModel(Long model) {
    this.model = model;
  }
}
