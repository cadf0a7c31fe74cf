package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.journey.HandOffEntry;
import org.rapport.stakeholder.journey.HandOffView;
import org.rapport.stakeholder.journey.HandOn;
import org.rapport.stakeholder.journey.Practice;
import org.rapport.stakeholder.journey.ReadHandOffs;
import org.rapport.stakeholder.registry.Stamps;

/** Hands a matter to another practice, or notes what came of it (mission J20). */
@Named
@ViewScoped
public class HandOffPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadHandOffs read;
  @Inject private HandOn hand;
  @Inject private Stamps stamps;
  @Inject private Notices notices;

  private long relationship;
  // null for a new one
  private Long id;
  private Practice practice;
  private String what;
  private String whom;
  private LocalDate on;
  private LocalDate dueOn;
  private String cameOfIt;

  @PostConstruct
  void load() {
    relationship = Parameters.id("relationship");
    id = Parameters.number("id");
    List<HandOffView> known = read.of(relationship);
    if (id == null) {
      on = stamps.now().today();
    } else {
      HandOffEntry facts =
          known.stream()
              .filter(one -> one.id() == id)
              .findFirst()
              .orElseThrow(NotFound::new)
              .facts();
      practice = facts.practice();
      what = facts.what();
    }
  }

  public String save() {
    hand.to(relationship, new HandOffEntry(practice, what, whom, on, dueOn));
    notices.good("handOff.saved");
    return Places.journey(relationship);
  }

  public String settle() {
    hand.settled(relationship, id, cameOfIt);
    notices.good("handOff.settled");
    return Places.journey(relationship);
  }

  public boolean isNew() {
    return id == null;
  }

  public List<Practice> getPractices() {
    return List.of(Practice.values());
  }

  public long getRelationship() {
    return relationship;
  }

  public Practice getPractice() {
    return practice;
  }

  public void setPractice(Practice practice) {
    this.practice = practice;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getWhom() {
    return whom;
  }

  public void setWhom(String whom) {
    this.whom = whom;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public String getCameOfIt() {
    return cameOfIt;
  }

  public void setCameOfIt(String cameOfIt) {
    this.cameOfIt = cameOfIt;
  }
}
