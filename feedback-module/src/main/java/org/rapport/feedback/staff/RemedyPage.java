package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.cases.PromiseRemedy;
import org.rapport.feedback.cases.RemedyPromise;
import org.rapport.feedback.cases.RemedyView;
import org.rapport.platform.NotFound;

/** Promises what puts something right, or lets somebody else see to it (mission C10). */
@Named
@ViewScoped
public class RemedyPage extends OwnedTask {

  private static final long serialVersionUID = 1L;

  @Inject private PromiseRemedy promiseRemedy;

  private String what;

  @Override
  protected void start(CaseView seen) {
    if (isNew()) {
      proposeMyself();
      return;
    }
    RemedyView known = remedy(seen);
    if (known == null) {
      throw new NotFound();
    }
    show(known.owner(), known.dueOn());
  }

  public String save() {
    if (isNew()) {
      promiseRemedy.with(at(), new RemedyPromise(what, getOwner(), getDue()), requestKey());
      return done("promised");
    }
    promiseRemedy.move(at(), getNumber(), getOwner(), getDue());
    return done("promiseMoved");
  }

  /** Null while it is promised anew. */
  public RemedyView getRemedy() {
    return remedy(getShown());
  }

  private RemedyView remedy(CaseView seen) {
    return seen.remedies().stream()
        .filter(one -> !isNew() && one.number() == getNumber())
        .findFirst()
        .orElse(null);
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }
}
