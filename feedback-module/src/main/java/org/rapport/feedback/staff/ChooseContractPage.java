package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.cases.ChooseContract;
import org.rapport.feedback.deadlines.LimitsInForce;

/** Puts a case under a contract that has time limits of its own (mission C4). */
@Named
@ViewScoped
public class ChooseContractPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private ChooseContract chooseContract;
  @Inject private LimitsInForce limits;

  private String contract;

  @Override
  protected void start(CaseView seen) {
    contract = seen.contract();
  }

  public String save() {
    chooseContract.of(at(), contract);
    return done("contracted");
  }

  public List<String> getContracts() {
    return limits.contracts();
  }

  public String getContract() {
    return contract;
  }

  public void setContract(String contract) {
    this.contract = contract;
  }
}
