package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.stakeholder.confirmations.ConfirmWithOthers;
import org.rapport.stakeholder.confirmations.Subject;
import org.rapport.stakeholder.map.ReadMap;

/** Records what a wider audience said to the map. */
@Named
@ViewScoped
public class ConfirmMapPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ConfirmWithOthers confirm;
  @Inject private ReadMap map;
  @Inject private Notices notices;

  private ConfirmationDraft draft;

  @PostConstruct
  void load() {
    draft = new ConfirmationDraft(map.today());
  }

  public String save() {
    confirm.with(Subject.MAP, draft.entry());
    notices.good("confirm.kept");
    return "/staff/map/map?faces-redirect=true";
  }

  public ConfirmationDraft getDraft() {
    return draft;
  }
}
