package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.models.Collectivity;
import org.rapport.stakeholder.models.DraftModel;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.ModelVersionView;
import org.rapport.stakeholder.models.ReadEditions;
import org.rapport.stakeholder.registry.GroupView;
import org.rapport.stakeholder.registry.ListGroups;

/** Begins a relationship model or, where the address names a draft, changes it. */
@Named
@ViewScoped
public class EditModelPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadEditions read;
  @Inject private DraftModel draftModel;
  @Inject private ListGroups listGroups;
  @Inject private Texts texts;
  @Inject private Notices notices;

  private Long id;
  private long version;
  private final ModelDraft draft = new ModelDraft();

  @PostConstruct
  void load() {
    if (Parameters.text("id") != null) {
      ModelVersionView known = read.model(Parameters.id("id"));
      id = known.id();
      version = known.edition().version();
      draft.show(known);
    }
  }

  public String save() {
    if (isNew()) {
      id = draftModel.begin(draft.entry());
    } else {
      draftModel.describe(id, version, draft.entry());
    }
    notices.good("models.saved");
    return ModelPlaces.step(id, draft.getJourney().steps().get(0));
  }

  public boolean isNew() {
    return id == null;
  }

  public Long getId() {
    return id;
  }

  public ModelDraft getDraft() {
    return draft;
  }

  /** Those on offer, and retired ones the model is for. */
  public List<GroupView> getGroups() {
    List<Long> chosen = Arrays.asList(draft.getGroups());
    return listGroups.all().stream()
        .filter(group -> !group.facts().retired() || chosen.contains(group.id()))
        .toList();
  }

  public String groupName(GroupView group) {
    return group.nameIn(texts.language());
  }

  public Collectivity[] getCollectivities() {
    return Collectivity.values();
  }

  public JourneyKind[] getJourneys() {
    return JourneyKind.values();
  }
}
