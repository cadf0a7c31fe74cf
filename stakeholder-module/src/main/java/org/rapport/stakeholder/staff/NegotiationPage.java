package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.journey.Negotiate;
import org.rapport.stakeholder.journey.PointView;
import org.rapport.stakeholder.journey.ReadNegotiation;
import org.rapport.stakeholder.journey.ReadRelationship;
import org.rapport.stakeholder.journey.RoundEntry;
import org.rapport.stakeholder.registry.Stamps;

/** Notes where both sides stand on a point: a new one, or its next round (mission J7). */
@Named
@ViewScoped
public class NegotiationPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadNegotiation read;
  @Inject private ReadRelationship relationships;
  @Inject private Negotiate negotiate;
  @Inject private Stamps stamps;
  @Inject private Notices notices;

  private long relationship;
  private long stakeholder;
  // null for a new point
  private Long id;
  private String about;
  private String theirs;
  private String ours;
  private String agreed;
  private LocalDate on;

  @PostConstruct
  void load() {
    relationship = Parameters.id("relationship");
    id = Parameters.number("id");
    stakeholder = relationships.with(relationship).stakeholderId();
    on = stamps.now().today();
    List<PointView> known = read.of(relationship);
    if (id != null) {
      startFrom(
          known.stream().filter(one -> one.id() == id).findFirst().orElseThrow(NotFound::new));
    }
  }

  /** The next round sets out from where both sides stand. */
  private void startFrom(PointView point) {
    about = point.about();
    theirs = point.now().theirs();
    ours = point.now().ours();
    agreed = point.now().agreed();
  }

  public String save() {
    RoundEntry round = new RoundEntry(theirs, ours, agreed, on);
    if (id == null) {
      negotiate.over(relationship, about, round);
    } else {
      negotiate.again(relationship, id, round);
    }
    notices.good("negotiation.saved");
    return Places.journey(relationship);
  }

  public boolean isNew() {
    return id == null;
  }

  public long getRelationship() {
    return relationship;
  }

  public long getStakeholder() {
    return stakeholder;
  }

  public String getAbout() {
    return about;
  }

  public void setAbout(String about) {
    this.about = about;
  }

  public String getTheirs() {
    return theirs;
  }

  public void setTheirs(String theirs) {
    this.theirs = theirs;
  }

  public String getOurs() {
    return ours;
  }

  public void setOurs(String ours) {
    this.ours = ours;
  }

  public String getAgreed() {
    return agreed;
  }

  public void setAgreed(String agreed) {
    this.agreed = agreed;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
