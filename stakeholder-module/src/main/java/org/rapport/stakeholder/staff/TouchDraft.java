package org.rapport.stakeholder.staff;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.upkeep.CommunicationView;
import org.rapport.stakeholder.upkeep.KeyDateView;
import org.rapport.stakeholder.upkeep.RecognitionEntry;
import org.rapport.stakeholder.upkeep.RecognitionForm;
import org.rapport.stakeholder.upkeep.TouchEntry;
import org.rapport.stakeholder.upkeep.UpkeepKind;

/** A contact while it is noted. */
public class TouchDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private UpkeepKind kind;
  private Medium medium;
  private Long contact;
  private LocalDate on;
  private String text;
  private RecognitionForm recognition;
  private String where;

  /**
   * @param contact whom one turns to first, null where nobody is known
   */
  TouchDraft(LocalDate today, Long contact) {
    this.on = today;
    this.contact = contact;
  }

  /** As a line of the communication plan says. */
  void follow(CommunicationView line) {
    medium = line.medium();
    contact = line.contact() == null ? contact : line.contact();
  }

  void greet(KeyDateView date) {
    kind = UpkeepKind.KEY_DATE;
    contact = date.contact();
  }

  TouchEntry entry() {
    boolean recognizes = kind == UpkeepKind.RECOGNITION;
    RecognitionEntry shown = recognizes ? new RecognitionEntry(recognition, where) : null;
    return new TouchEntry(kind, medium, on, text, contact, shown);
  }

  public UpkeepKind getKind() {
    return kind;
  }

  public void setKind(UpkeepKind kind) {
    this.kind = kind;
  }

  public Medium getMedium() {
    return medium;
  }

  public void setMedium(Medium medium) {
    this.medium = medium;
  }

  public Long getContact() {
    return contact;
  }

  public void setContact(Long contact) {
    this.contact = contact;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public RecognitionForm getRecognition() {
    return recognition;
  }

  public void setRecognition(RecognitionForm recognition) {
    this.recognition = recognition;
  }

  public String getWhere() {
    return where;
  }

  public void setWhere(String where) {
    this.where = where;
  }
}
