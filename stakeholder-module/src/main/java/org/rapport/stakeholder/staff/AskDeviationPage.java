package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RelationshipView;
import org.rapport.stakeholder.models.AskDeviation;
import org.rapport.stakeholder.models.DeviationEntry;
import org.rapport.stakeholder.models.DeviationView;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.models.ReadDeviations;
import org.rapport.stakeholder.models.Scale;

/** Asks that a relationship may depart from its model, below what was asked before. */
@Named
@ViewScoped
public class AskDeviationPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadRelationship relationships;
  @Inject private ReadDeviations read;
  @Inject private AskDeviation ask;
  @Inject private Notices notices;

  private long relationship;
  private long model;
  private JourneyKind journey;
  private JourneyStep step;
  private Scale scale;
  private String what;
  private String why;

  @PostConstruct
  void load() {
    RelationshipView known = relationships.with(Parameters.id("relationship"));
    if (known.modelVersionId() == null) {
      throw new NotFound();
    }
    relationship = known.id();
    model = known.modelVersionId();
    journey = known.kind();
  }

  public String save() {
    ask.with(relationship, model, new DeviationEntry(step, scale, what, why));
    notices.good("models.deviation.done.asked");
    return ModelPlaces.at("deviate", "relationship", relationship);
  }

  public long getRelationship() {
    return relationship;
  }

  /** What was asked for this relationship so far, the newest first. */
  public List<DeviationView> getEarlier() {
    return read.of(relationship);
  }

  public List<JourneyStep> getSteps() {
    return journey.steps();
  }

  public Scale[] getScales() {
    return Scale.values();
  }

  public JourneyStep getStep() {
    return step;
  }

  public void setStep(JourneyStep step) {
    this.step = step;
  }

  public Scale getScale() {
    return scale;
  }

  public void setScale(Scale scale) {
    this.scale = scale;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
