package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.StakeholderPanel;
import org.rapport.stakeholder.registry.HandleWithCare;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.SensitivityView;
import org.rapport.stakeholder.registry.StakeholderView;

/** What is known of whom one is going to meet (mission J4): shown beside the form. */
@Named
@RequestScoped
public class PartyPage {

  @Inject private ReadStakeholder read;
  @Inject private HandleWithCare care;
  @Inject private CurrentUser user;
  @Inject @Any private Instance<StakeholderPanel> panels;

  private StakeholderView stakeholder;
  private List<SensitivityView> sensitivities;

  public StakeholderView of(long id) {
    if (stakeholder == null) {
      stakeholder = read.with(id);
    }
    return stakeholder;
  }

  /** Reading them is in the audit trail, so they are read once for a page. */
  public List<SensitivityView> sensitivitiesOf(long id) {
    if (sensitivities == null) {
      sensitivities = user.may(Permission.SENSITIVITIES) ? care.read(id) : List.of();
    }
    return sensitivities;
  }

  /**
   * Cases and whatever else is shown of a stakeholder; not the relationship itself, nor what stands
   * beside one of the checks.
   */
  public List<StakeholderPanel> getPanels() {
    return panels.stream()
        .filter(panel -> !(panel instanceof JourneyPanel || panel instanceof DealingsPanel))
        .filter(panel -> user.may(panel.permission()))
        .sorted(Comparator.comparing(StakeholderPanel::order))
        .toList();
  }

  /** Whether the reader may change what all meetings start with. */
  public boolean isManaging() {
    return user.may(Permission.MODELS_MANAGE);
  }
}
