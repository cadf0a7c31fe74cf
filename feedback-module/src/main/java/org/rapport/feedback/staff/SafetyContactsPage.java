package org.rapport.feedback.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.routing.SafetyContacts;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Who is told at once where somebody’s safety is at stake (mission C5). */
@Named
@RequestScoped
public class SafetyContactsPage {

  @Inject private SafetyContacts contacts;
  @Inject private StaffDirectory staff;
  @Inject private RoutingWords words;

  private Long[] chosen;

  @PostConstruct
  void load() {
    chosen = contacts.chosen().toArray(Long[]::new);
  }

  public String save() {
    contacts.choose(List.of(chosen));
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(null, new FacesMessage(words.text("safety.saved")));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    return "/staff/admin/routing?faces-redirect=true";
  }

  public List<StaffMember> getCandidates() {
    return staff.whoMay(Permission.CASES_READ);
  }

  public Long[] getChosen() {
    return chosen;
  }

  public void setChosen(Long[] chosen) {
    this.chosen = chosen;
  }
}
