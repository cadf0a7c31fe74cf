package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.rapport.platform.Settings;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.EditStakeholder;
import org.rapport.stakeholder.registry.Effect;
import org.rapport.stakeholder.registry.GroupView;
import org.rapport.stakeholder.registry.ListGroups;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.RegisterStakeholder;
import org.rapport.stakeholder.registry.ServiceRole;
import org.rapport.stakeholder.registry.SourceKind;
import org.rapport.stakeholder.registry.StakeholderView;
import org.rapport.stakeholder.registry.TraitPair;

/** Registers a stakeholder or, where the address names one, edits it. */
@Named
@ViewScoped
public class EditStakeholderPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadStakeholder read;
  @Inject private RegisterStakeholder register;
  @Inject private EditStakeholder edit;
  @Inject private ListGroups listGroups;
  @Inject private Texts texts;
  @Inject private Notices notices;
  @Inject private Clock clock;
  @Inject private Settings settings;

  private Long id;
  private long version;
  private final StakeholderDraft draft = new StakeholderDraft();
  private StatusDraft status;

  @PostConstruct
  void load() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), settings.timeZone());
    status = new StatusDraft(StakeholderStatus.POTENTIAL, today);
    if (Parameters.text("id") != null) {
      StakeholderView known = read.with(Parameters.id("id"));
      id = known.id();
      version = known.version();
      draft.show(known.facts());
    }
  }

  public String save() {
    if (isNew()) {
      id = register.with(draft.entry(), status.entry()).id();
      notices.good("registry.registered");
    } else {
      edit.with(id, version, draft.entry());
      notices.good("registry.saved");
    }
    return Places.view(id);
  }

  public boolean isNew() {
    return id == null;
  }

  public Long getId() {
    return id;
  }

  public StakeholderDraft getDraft() {
    return draft;
  }

  public StatusDraft getStatus() {
    return status;
  }

  /** Those on offer, and retired ones the stakeholder is in. */
  public List<GroupView> getGroups() {
    List<Long> chosen = Arrays.asList(draft.getGroups());
    return listGroups.all().stream()
        .filter(group -> !group.facts().retired() || chosen.contains(group.id()))
        .toList();
  }

  public String groupName(GroupView group) {
    return group.nameIn(texts.language());
  }

  public StakeholderForm[] getForms() {
    return StakeholderForm.values();
  }

  public StakeholderStatus[] getStatuses() {
    return StakeholderStatus.values();
  }

  public SourceKind[] getSources() {
    return SourceKind.values();
  }

  public Effect[] getEffects() {
    return Effect.values();
  }

  public TraitPair[] getTraitPairs() {
    return TraitPair.values();
  }

  public ServiceRole[] getServiceRoles() {
    return ServiceRole.values();
  }
}
