package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.redaction.RedactionView;
import org.rapport.feedback.redaction.ShowRedactions;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;

/** What was masked in a case and why; the words themselves only for who may (mission C17). */
@Named
@ViewScoped
public class MaskedPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private ShowRedactions show;
  @Inject private CurrentUser user;

  private transient List<RedactionView> redactions;

  public List<RedactionView> getRedactions() {
    if (redactions == null) {
      redactions = show.of(getReference());
    }
    return redactions;
  }

  public boolean isMayReadOriginals() {
    return user.may(Permission.CASES_ORIGINALS);
  }

  public boolean isMayMask() {
    return user.may(Permission.CASES_HANDLE);
  }
}
