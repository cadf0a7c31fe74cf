package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.stakeholder.interests.InterestView;
import org.rapport.stakeholder.interests.KeepInterest;
import org.rapport.stakeholder.interests.Matter;
import org.rapport.stakeholder.interests.ReadInterests;
import org.rapport.stakeholder.interests.Side;
import org.rapport.stakeholder.interests.Strength;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Stamps;

/** Notes what a stakeholder wants, or changes what is noted (mission R12). */
@Named
@ViewScoped
public class InterestPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int OFFERED = 100;

  @Inject private ReadStakeholder stakeholders;
  @Inject private ReadInterests read;
  @Inject private KeepInterest keep;
  @Inject private Stamps stamps;
  @Inject private Notices notices;

  private long stakeholder;
  private String name;
  // null until it is noted
  private Long id;
  private long version;
  private InterestDraft draft;
  private List<String> matters;

  @PostConstruct
  void load() {
    stakeholder = Parameters.id("stakeholder");
    name = stakeholders.require(stakeholder).name();
    matters = read.matters(null, null, OFFERED).items().stream().map(Matter::name).toList();
    id = Parameters.number("id");
    if (id == null) {
      draft = new InterestDraft(Parameters.text("matter"), stamps.now().today());
    } else {
      InterestView known = read.with(stakeholder, id);
      version = known.version();
      draft = new InterestDraft(known.facts());
    }
  }

  public String save() {
    if (id == null) {
      keep.noted(stakeholder, draft.entry());
    } else {
      keep.corrected(stakeholder, id, version, draft.entry());
    }
    notices.good("interest.saved");
    return Places.view(stakeholder);
  }

  public String remove() {
    keep.removed(stakeholder, id, version);
    notices.good("interest.removed");
    return Places.view(stakeholder);
  }

  public Side[] getSides() {
    return Side.values();
  }

  public Strength[] getStrengths() {
    return Strength.values();
  }

  /** Those known already, to be named alike. */
  public List<String> getMatters() {
    return matters;
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

  public InterestDraft getDraft() {
    return draft;
  }
}
