package org.rapport.stakeholder.staff;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.stakeholder.interests.InterestEntry;
import org.rapport.stakeholder.interests.Side;
import org.rapport.stakeholder.interests.Strength;

/** An interest while it is typed in. */
public class InterestDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private String matter;
  private Side side;
  private String wants;
  private Strength strength;
  private LocalDate on;

  InterestDraft(String matter, LocalDate today) {
    this.matter = matter;
    this.on = today;
  }

  InterestDraft(InterestEntry entry) {
    matter = entry.matter();
    side = entry.side();
    wants = entry.wants();
    strength = entry.strength();
    on = entry.on();
  }

  InterestEntry entry() {
    return new InterestEntry(matter, side, wants, strength, on);
  }

  public String getMatter() {
    return matter;
  }

  public void setMatter(String matter) {
    this.matter = matter;
  }

  public Side getSide() {
    return side;
  }

  public void setSide(Side side) {
    this.side = side;
  }

  public String getWants() {
    return wants;
  }

  public void setWants(String wants) {
    this.wants = wants;
  }

  public Strength getStrength() {
    return strength;
  }

  public void setStrength(Strength strength) {
    this.strength = strength;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
