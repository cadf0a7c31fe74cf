package org.rapport.feedback.staff;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.feedback.causes.CauseCount;
import org.rapport.feedback.causes.CauseEntry;
import org.rapport.feedback.causes.CauseView;
import org.rapport.feedback.causes.KeepCauses;
import org.rapport.feedback.causes.ReadCauses;
import org.rapport.platform.NotFound;

/** Adds a cause to the house's list, or changes one (C12). */
@Named
@ViewScoped
public class CauseListPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private KeepCauses keep;
  @Inject private ReadCauses read;
  @Inject private CauseWords words;

  private Long id;
  private String english;
  private String chinese;
  private boolean retired;

  /** Fills the form with what is known already. */
  public void start() {
    if (id != null) {
      CauseView known =
          read.counts().stream()
              .map(CauseCount::cause)
              .filter(cause -> cause.id() == id)
              .findFirst()
              .orElseThrow(NotFound::new);
      english = known.name().english();
      chinese = known.name().chinese();
      retired = known.retired();
    }
  }

  public String save() {
    CauseEntry entry = new CauseEntry(english, chinese, retired);
    CauseView saved = id == null ? keep.added(entry) : keep.changed(id, entry);
    FacesContext faces = FacesContext.getCurrentInstance();
    String text = words.text("causes.saved", words.name(saved));
    faces.addMessage(null, new FacesMessage(text));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    return "/staff/cases/causes?faces-redirect=true";
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getEnglish() {
    return english;
  }

  public void setEnglish(String english) {
    this.english = english;
  }

  public String getChinese() {
    return chinese;
  }

  public void setChinese(String chinese) {
    this.chinese = chinese;
  }

  public boolean isRetired() {
    return retired;
  }

  public void setRetired(boolean retired) {
    this.retired = retired;
  }
}
