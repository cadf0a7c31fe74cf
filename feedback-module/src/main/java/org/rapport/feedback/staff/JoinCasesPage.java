package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.feedback.cases.JoinCases;

/** Has other cases handled together with this one, which leads (mission C11). */
@Named
@ViewScoped
public class JoinCasesPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private JoinCases join;

  private String others;

  public String save() {
    join.under(getReference(), others);
    return done("joined");
  }

  public String getOthers() {
    return others;
  }

  public void setOthers(String others) {
    this.others = others;
  }
}
