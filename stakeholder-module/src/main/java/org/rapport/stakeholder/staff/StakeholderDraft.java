package org.rapport.stakeholder.staff;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.registry.Effect;
import org.rapport.stakeholder.registry.ResourceKind;
import org.rapport.stakeholder.registry.ServiceRole;
import org.rapport.stakeholder.registry.SourceKind;
import org.rapport.stakeholder.registry.StakeholderEntry;
import org.rapport.stakeholder.registry.Trait;
import org.rapport.stakeholder.registry.TraitPair;

/** What is known of a stakeholder, while it is typed in. */
public class StakeholderDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private String otherName;
  private StakeholderForm form;
  private String about;
  private final ReachDraft reach = new ReachDraft();
  private SourceKind source;
  private String sourceBy;
  private Effect[] effects = {};
  private Long[] groups = {};
  private ServiceRole serviceRole;
  private List<ResourceDraft> resources =
      Arrays.stream(ResourceKind.values()).map(ResourceDraft::new).toList();
  private Map<String, String> traits = new HashMap<>();

  /** Shows what is known. */
  void show(StakeholderEntry entry) {
    name = entry.name();
    otherName = entry.otherName();
    form = entry.form();
    about = entry.about();
    reach.show(entry);
    source = entry.source();
    sourceBy = entry.sourceBy();
    effects = entry.effects().toArray(Effect[]::new);
    groups = entry.groups().toArray(Long[]::new);
    serviceRole = entry.serviceRole();
    resources.forEach(draft -> entry.resources().forEach(draft::show));
    entry.traits().forEach(trait -> traits.put(trait.pair().name(), trait.name()));
  }

  StakeholderEntry entry() {
    return new StakeholderEntry(
        name,
        otherName,
        form,
        about,
        reach.getPhone(),
        reach.getEmail(),
        reach.getAddress(),
        reach.getWebsite(),
        source,
        sourceBy,
        Set.of(effects),
        resources.stream().filter(ResourceDraft::isMeant).map(ResourceDraft::entry).toList(),
        Set.of(groups),
        chosenTraits(),
        serviceRole);
  }

  private Set<Trait> chosenTraits() {
    return Arrays.stream(TraitPair.values())
        .map(pair -> traits.get(pair.name()))
        .filter(name -> name != null && !name.isEmpty())
        .map(Trait::valueOf)
        .collect(Collectors.toSet());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getOtherName() {
    return otherName;
  }

  public void setOtherName(String otherName) {
    this.otherName = otherName;
  }

  public StakeholderForm getForm() {
    return form;
  }

  public void setForm(StakeholderForm form) {
    this.form = form;
  }

  public String getAbout() {
    return about;
  }

  public void setAbout(String about) {
    this.about = about;
  }

  public ReachDraft getReach() {
    return reach;
  }

  public SourceKind getSource() {
    return source;
  }

  public void setSource(SourceKind source) {
    this.source = source;
  }

  public String getSourceBy() {
    return sourceBy;
  }

  public void setSourceBy(String sourceBy) {
    this.sourceBy = sourceBy;
  }

  public Effect[] getEffects() {
    return effects;
  }

  public void setEffects(Effect[] effects) {
    this.effects = effects;
  }

  public Long[] getGroups() {
    return groups;
  }

  public void setGroups(Long[] groups) {
    this.groups = groups;
  }

  public ServiceRole getServiceRole() {
    return serviceRole;
  }

  public void setServiceRole(ServiceRole serviceRole) {
    this.serviceRole = serviceRole;
  }

  public List<ResourceDraft> getResources() {
    return resources;
  }

  public Map<String, String> getTraits() {
    return traits;
  }
}
