package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.stakeholder.models.FactorView;
import org.rapport.stakeholder.models.KeepFactors;

/** What outside the house shapes its approach, to be listed. */
@Named
@RequestScoped
public class FactorsPage {

  @Inject private KeepFactors factors;

  private List<FactorView> all;

  public List<FactorView> getAll() {
    if (all == null) {
      all = factors.all();
    }
    return all;
  }
}
