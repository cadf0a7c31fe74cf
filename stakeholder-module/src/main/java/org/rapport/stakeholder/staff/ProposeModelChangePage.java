package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.incidents.IncidentView;
import org.rapport.stakeholder.incidents.ProposalView;
import org.rapport.stakeholder.incidents.ProposeModelChange;
import org.rapport.stakeholder.incidents.ReadIncidents;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.models.ModelChoice;
import org.rapport.stakeholder.models.RelationshipModels;

/** What a model should say differently after an exception, on the exception's page. */
@Named
@ViewScoped
public class ProposeModelChangePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadIncidents read;
  @Inject private ReadRelationship relationships;
  @Inject private RelationshipModels models;
  @Inject private ProposeModelChange propose;
  @Inject private CurrentUser user;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private long id;
  private long version;
  private Long model;
  private String text;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    IncidentView incident = read.with(id);
    version = incident.version();
    ProposalView made = incident.proposal();
    text = made == null ? null : made.text();
    model = made == null || made.model() == null ? followed(incident) : made.model();
  }

  /** The model the relationship follows, null where it follows none. */
  private Long followed(IncidentView incident) {
    return relationships
        .modelVersionOf(incident.stakeholderId())
        .flatMap(models::version)
        .map(followed -> followed.edition().lineId())
        .orElse(null);
  }

  public String save() {
    propose.with(id, version, model, text);
    notices.good("incident.proposed");
    return Places.incident(id);
  }

  public String draft() {
    long draft = propose.draft(id);
    notices.good("incident.drafted");
    return ModelPlaces.model(draft);
  }

  public List<ModelChoice> getModels() {
    return models.thatMayBeFollowed(List.of());
  }

  public String nameOf(ModelChoice choice) {
    return choice.nameIn(texts.language());
  }

  /** Of the model a proposal is about, empty where it names none in force. */
  public String modelName(Long asked) {
    return getModels().stream()
        .filter(choice -> Long.valueOf(choice.modelId()).equals(asked))
        .findFirst()
        .map(this::nameOf)
        .orElse("");
  }

  public boolean isDrafting() {
    return user.may(Permission.MODELS_MANAGE);
  }

  public Long getModel() {
    return model;
  }

  public void setModel(Long model) {
    this.model = model;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
