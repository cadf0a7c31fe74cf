package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.stakeholder.models.DecideDeviation;
import org.rapport.stakeholder.models.DeviationView;
import org.rapport.stakeholder.models.ReadDeviations;

/** Approves or declines one departure from a model. */
@Named
@ViewScoped
public class DecideDeviationPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadDeviations read;
  @Inject private DecideDeviation decide;
  @Inject private Notices notices;

  private long id;
  private String reason;
  private transient DeviationView deviation;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    getDeviation();
  }

  public String approve() {
    decide.approve(id, reason);
    notices.good("models.deviation.done.APPROVED");
    return ModelPlaces.to("deviations");
  }

  public String decline() {
    decide.decline(id, reason);
    notices.good("models.deviation.done.DECLINED");
    return ModelPlaces.to("deviations");
  }

  public DeviationView getDeviation() {
    if (deviation == null) {
      deviation = read.with(id);
    }
    return deviation;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
