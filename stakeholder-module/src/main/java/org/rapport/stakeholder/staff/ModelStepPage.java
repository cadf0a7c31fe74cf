package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.models.Aspect;
import org.rapport.stakeholder.models.DraftModel;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.models.ModelVersionView;
import org.rapport.stakeholder.models.ReadEditions;
import org.rapport.stakeholder.models.Words;

/** What a draft says about one step of the journey. */
@Named
@ViewScoped
public class ModelStepPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadEditions read;
  @Inject private DraftModel draftModel;
  @Inject private Notices notices;

  private long id;
  private long version;
  private String englishName;
  private String chineseName;
  private JourneyKind journey;
  private JourneyStep step;
  private List<AspectDraft> aspects;

  @PostConstruct
  void load() {
    ModelVersionView model = read.model(Parameters.id("id"));
    id = model.id();
    version = model.edition().version();
    englishName = model.edition().name().english();
    chineseName = model.edition().name().chinese();
    journey = model.journey();
    step = Parameters.oneOf(JourneyStep.class, "step");
    if (step == null || !journey.has(step)) {
      throw new NotFound();
    }
    aspects =
        Stream.of(Aspect.values())
            .map(aspect -> new AspectDraft(aspect, model.text(step, aspect)))
            .toList();
  }

  public String save() {
    keep();
    return ModelPlaces.model(id);
  }

  public String saveAndGoOn() {
    keep();
    return isLast() ? ModelPlaces.model(id) : ModelPlaces.step(id, journey.steps().get(getPlace()));
  }

  private void keep() {
    draftModel.write(id, version, step, aspects.stream().map(aspect -> aspect.text(step)).toList());
    notices.good("models.saved");
  }

  public long getId() {
    return id;
  }

  /** Of the model, in both languages. */
  public Words getName() {
    return new Words(englishName, chineseName);
  }

  public JourneyKind getJourney() {
    return journey;
  }

  public JourneyStep getStep() {
    return step;
  }

  /** Of the step in the journey, from 1. */
  public int getPlace() {
    return journey.steps().indexOf(step) + 1;
  }

  public boolean isLast() {
    return getPlace() == journey.steps().size();
  }

  public List<AspectDraft> getAspects() {
    return aspects;
  }
}
