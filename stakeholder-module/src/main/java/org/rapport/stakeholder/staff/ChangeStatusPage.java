package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.rapport.platform.Settings;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.ChangeStatus;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.StakeholderView;

/** Moves a stakeholder to the other status, with day and reason. */
@Named
@ViewScoped
public class ChangeStatusPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadStakeholder read;
  @Inject private ChangeStatus change;
  @Inject private Notices notices;
  @Inject private Clock clock;
  @Inject private Settings settings;

  private long id;
  private long version;
  private String name;
  private StakeholderStatus present;
  private StatusDraft draft;

  @PostConstruct
  void load() {
    StakeholderView known = read.with(Parameters.id("id"));
    id = known.id();
    version = known.version();
    name = known.facts().name();
    present = known.status();
    LocalDate today = LocalDate.ofInstant(clock.instant(), settings.timeZone());
    draft = new StatusDraft(other(), today);
  }

  public String save() {
    change.with(id, version, draft.entry());
    notices.good("stakeholder.status.changed");
    return Places.view(id);
  }

  private StakeholderStatus other() {
    return present == StakeholderStatus.POTENTIAL
        ? StakeholderStatus.EXISTING
        : StakeholderStatus.POTENTIAL;
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public StakeholderStatus getPresent() {
    return present;
  }

  public StatusDraft getDraft() {
    return draft;
  }
}
