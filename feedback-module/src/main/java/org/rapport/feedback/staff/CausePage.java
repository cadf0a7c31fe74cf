package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.feedback.causes.ActionView;
import org.rapport.feedback.causes.ReadCauses;
import org.rapport.feedback.causes.RecordView;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;

/** One record of a cause: the cases, the analysis, what is done and whether it helped (C12). */
@Named
@ViewScoped
public class CausePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadCauses read;
  @Inject private CauseWords words;
  @Inject private CurrentUser user;

  private long id;
  private transient RecordView shown;

  /** Before each showing. */
  public void load() {
    shown = read.record(id);
  }

  public RecordView getShown() {
    return shown;
  }

  public String getName() {
    return words.name(shown.cause());
  }

  public String getService() {
    return words.service(shown.facts().service());
  }

  public boolean isMayHandle() {
    return shown.isOpen() && user.may(Permission.CASES_HANDLE);
  }

  /** Whoever did it does not say whether it helped. */
  public boolean mayCheck(ActionView action) {
    return isMayHandle()
        && action.doneOn() != null
        && action.effect() == null
        && user.staff().filter(action.owner()::equals).isEmpty();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
