package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.stakeholder.dealings.DealingKind;
import org.rapport.stakeholder.dealings.DealingView;
import org.rapport.stakeholder.dealings.HowItWent;
import org.rapport.stakeholder.dealings.KeepDealing;
import org.rapport.stakeholder.dealings.ReadDealings;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** Notes or corrects a past service or cooperation (mission R11). */
@Named
@ViewScoped
public class DealingPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadStakeholder stakeholders;
  @Inject private ReadDealings read;
  @Inject private KeepDealing keep;
  @Inject private CurrentUser user;
  @Inject private Notices notices;

  private long stakeholder;
  private String name;
  // null until it is noted
  private Long id;
  private long version;
  private DealingDraft draft;

  @PostConstruct
  void load() {
    stakeholder = Parameters.id("stakeholder");
    name = stakeholders.require(stakeholder).name();
    id = Parameters.number("id");
    if (id == null) {
      draft = new DealingDraft(user.signedIn().name());
    } else {
      DealingView known = read.with(stakeholder, id);
      version = known.version();
      draft = new DealingDraft(known.facts());
    }
  }

  public String save() {
    if (id == null) {
      keep.noted(stakeholder, draft.entry());
      notices.good("dealing.saved");
    } else {
      keep.corrected(stakeholder, id, version, draft.entry());
      notices.good("dealing.corrected");
    }
    return Places.view(stakeholder);
  }

  public String remove() {
    keep.removed(stakeholder, id, version);
    notices.good("dealing.removed");
    return Places.view(stakeholder);
  }

  public List<DealingKind> getKinds() {
    return List.of(DealingKind.values());
  }

  public List<HowItWent> getWays() {
    return List.of(HowItWent.values());
  }

  public long getStakeholder() {
    return stakeholder;
  }

  public String getName() {
    return name;
  }

  public boolean isNew() {
    return id == null;
  }

  public DealingDraft getDraft() {
    return draft;
  }
}
