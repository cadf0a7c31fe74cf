package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.rapport.platform.Settings;
import org.rapport.stakeholder.models.KeepPolicy;
import org.rapport.stakeholder.models.PolicyKind;
import org.rapport.stakeholder.models.PolicyView;
import org.rapport.stakeholder.models.PolicyView.Standing;

/** Writes a policy or requirement, corrects one, or writes the one that takes its place. */
@Named
@ViewScoped
public class EditPolicyPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private KeepPolicy policies;
  @Inject private Notices notices;
  @Inject private Clock clock;
  @Inject private Settings settings;

  private Long id;
  private long version;
  private boolean following;
  private boolean fixed;
  private PolicyDraft draft;

  @PostConstruct
  void load() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), settings.timeZone());
    PolicyKind kind = Parameters.oneOf(PolicyKind.class, "kind");
    draft = new PolicyDraft(kind == null ? PolicyKind.EQUALITY : kind, today);
    if (Parameters.text("id") != null) {
      PolicyView known = policies.with(Parameters.id("id"));
      id = known.id();
      version = known.version();
      following = "true".equals(Parameters.text("next"));
      fixed = known.standing() != Standing.TO_COME && !following;
      if (following) {
        draft.showAsNext(known.facts(), today.plusDays(1));
      } else {
        draft.show(known.facts());
      }
    }
  }

  public String save() {
    if (isNew()) {
      policies.add(draft.entry());
    } else if (following) {
      policies.follow(id, version, draft.entry());
    } else {
      policies.correct(id, version, draft.entry());
    }
    notices.good("models.policy.saved");
    return ModelPlaces.to(isRequirement() ? "culture" : "policies");
  }

  public boolean isNew() {
    return id == null;
  }

  /** Whether this writes what takes the place of a text in force. */
  public boolean isFollowing() {
    return following;
  }

  /** Whether the words are in force, so that only the days may change. */
  public boolean isFixed() {
    return fixed;
  }

  public boolean isRequirement() {
    return draft.getKind() == PolicyKind.STRATEGIC_REQUIREMENT;
  }

  public Long getId() {
    return id;
  }

  public PolicyDraft getDraft() {
    return draft;
  }
}
