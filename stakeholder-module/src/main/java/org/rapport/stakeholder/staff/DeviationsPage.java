package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rapport.kernel.Slice;
import org.rapport.stakeholder.models.DeviationView;
import org.rapport.stakeholder.models.ReadDeviations;

/** The departures from models that wait for a decision. */
@Named
@RequestScoped
public class DeviationsPage {

  private static final int SIZE = 50;

  @Inject private ReadDeviations read;

  private Slice<DeviationView> slice;

  @PostConstruct
  void load() {
    slice = read.waiting(Parameters.text("page"), SIZE);
  }

  public Slice<DeviationView> getSlice() {
    return slice;
  }
}
