package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.StakeholderPanel;
import org.rapport.stakeholder.registry.HandleWithCare;
import org.rapport.stakeholder.registry.ListGroups;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.SensitivityView;
import org.rapport.stakeholder.registry.StakeholderView;

/** One stakeholder on one page. */
@Named
@ViewScoped
public class ViewStakeholderPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadStakeholder read;
  @Inject private ListGroups groups;
  @Inject private HandleWithCare care;
  @Inject private CurrentUser user;
  @Inject private Texts texts;
  @Inject private Notices notices;
  @Inject @Any private Instance<StakeholderPanel> panels;

  private long id;
  private String note;
  private transient StakeholderView stakeholder;
  private transient List<SensitivityView> sensitivities;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
  }

  /** One that was merged leads to the one that stayed; null stays here. */
  public String follow() {
    return read.mergedInto(id).map(Places::view).orElse(null);
  }

  public long getId() {
    return id;
  }

  public StakeholderView getStakeholder() {
    if (stakeholder == null) {
      stakeholder = read.with(id);
    }
    return stakeholder;
  }

  public List<String> getGroupNames() {
    return groups.all().stream()
        .filter(group -> getStakeholder().facts().groups().contains(group.id()))
        .map(group -> group.nameIn(texts.language()))
        .toList();
  }

  /** A day that comes back every year, as it is written in the language of the request. */
  public String said(String day) {
    return YearlyDayWords.of(day, texts.language());
  }

  public boolean isWriting() {
    return user.may(Permission.STAKEHOLDERS_WRITE);
  }

  public boolean isCaring() {
    return user.may(Permission.SENSITIVITIES);
  }

  /** Reading them is in the audit trail, so they are read once for a page and only to be shown. */
  public List<SensitivityView> getSensitivities() {
    if (sensitivities == null) {
      sensitivities = isCaring() ? care.read(id) : List.of();
    }
    return sensitivities;
  }

  public String addNote() {
    care.note(id, note);
    notices.good("stakeholder.care.noted");
    return Places.view(id);
  }

  public String lapse(long sensitivity) {
    care.lapse(id, sensitivity);
    notices.good("stakeholder.care.lapsed");
    return Places.view(id);
  }

  /** What features and other modules show here to this person. */
  public List<StakeholderPanel> getPanels() {
    return panels(false);
  }

  /** The same beside it. */
  public List<StakeholderPanel> getAsides() {
    return panels(true);
  }

  private List<StakeholderPanel> panels(boolean aside) {
    return panels.stream()
        .filter(panel -> panel.isAside() == aside && user.may(panel.permission()))
        .sorted(Comparator.comparing(StakeholderPanel::order))
        .toList();
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
