package org.rapport.feedback.staff;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.rapport.feedback.causes.ActionView;
import org.rapport.feedback.causes.ReadCauses;
import org.rapport.feedback.causes.RecordView;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** What every task on a record of a cause has in common: the record, and the way back. */
public abstract class CauseTask implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadCauses read;
  @Inject private CauseWords words;
  @Inject private StaffDirectory staff;

  private long id;
  private Integer number;
  private Integer version;
  private transient RecordView shown;

  /** Before each showing; what was typed stays. */
  public void load() {
    shown = read.record(id);
    if (version == null) {
      start(shown);
      version = shown.version();
    }
  }

  /** Fills the form with what is known already. */
  protected void start(RecordView seen) {}

  public RecordView getShown() {
    return shown;
  }

  public String getName() {
    return words.name(shown.cause());
  }

  /** The action it is about. */
  public ActionView getAction() {
    return shown.actions().stream()
        .filter(action -> number != null && action.number() == number)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  public List<StaffMember> getCandidates() {
    return staff.whoMay(Permission.CASES_HANDLE);
  }

  protected int version() {
    return version;
  }

  /** Back to the record, with a sentence that says what was done. */
  protected String done(String messageKey) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(null, new FacesMessage(words.text("cause.done." + messageKey)));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    return "/staff/cases/cause?faces-redirect=true&id=" + id;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public Integer getNumber() {
    return number;
  }

  public void setNumber(Integer number) {
    this.number = number;
  }
}
