package org.rapport.stakeholder.staff;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapport.stakeholder.models.Collectivity;
import org.rapport.stakeholder.models.JourneyKind;
import org.rapport.stakeholder.models.ModelEntry;
import org.rapport.stakeholder.models.ModelVersionView;
import org.rapport.stakeholder.models.Scale;
import org.rapport.stakeholder.models.Scales;

/** A relationship model while it is typed in. */
public class ModelDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private final WordsDraft name = new WordsDraft();
  private final WordsDraft purpose = new WordsDraft();
  private final List<ScaleDraft> scales = Stream.of(Scale.values()).map(ScaleDraft::new).toList();
  private Long[] groups = {};
  private Collectivity collectivity;
  private JourneyKind journey = JourneyKind.GENERAL;

  void show(ModelVersionView model) {
    name.show(model.edition().name());
    purpose.show(model.edition().text());
    scales.forEach(draft -> draft.setMark(model.scales().of(draft.getScale())));
    groups = model.groups().toArray(Long[]::new);
    collectivity = model.collectivity();
    journey = model.journey();
  }

  ModelEntry entry() {
    return new ModelEntry(
        name.words(),
        purpose.words(),
        Set.copyOf(Arrays.asList(groups)),
        collectivity,
        marks(),
        journey);
  }

  private Scales marks() {
    int[] marks = scales.stream().mapToInt(ScaleDraft::getMark).toArray();
    return new Scales(marks[0], marks[1], marks[2], marks[3], marks[4]);
  }

  public WordsDraft getName() {
    return name;
  }

  public WordsDraft getPurpose() {
    return purpose;
  }

  public List<ScaleDraft> getScales() {
    return scales;
  }

  public Long[] getGroups() {
    return groups;
  }

  public void setGroups(Long[] groups) {
    this.groups = groups;
  }

  public Collectivity getCollectivity() {
    return collectivity;
  }

  public void setCollectivity(Collectivity collectivity) {
    this.collectivity = collectivity;
  }

  public JourneyKind getJourney() {
    return journey;
  }

  public void setJourney(JourneyKind journey) {
    this.journey = journey;
  }
}
