package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.stakeholder.map.ConfirmMap;
import org.rapport.stakeholder.map.ConfirmationEntry;
import org.rapport.stakeholder.map.ReadMap;

/** Records what a wider audience said to the map. */
@Named
@ViewScoped
public class ConfirmMapPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ConfirmMap confirm;
  @Inject private ReadMap map;
  @Inject private Notices notices;

  private LocalDate on;
  private String participants;
  private String said;

  @PostConstruct
  void load() {
    on = map.today();
  }

  public String save() {
    confirm.with(new ConfirmationEntry(on, participants, said));
    notices.good("map.confirm.kept");
    return "/staff/map/map?faces-redirect=true";
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getParticipants() {
    return participants;
  }

  public void setParticipants(String participants) {
    this.participants = participants;
  }

  public String getSaid() {
    return said;
  }

  public void setSaid(String said) {
    this.said = said;
  }
}
