package org.rapport.stakeholder.staff;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.stakeholder.models.PolicyEntry;
import org.rapport.stakeholder.models.PolicyKind;

/** A policy or strategic requirement while it is typed in. */
public class PolicyDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private PolicyKind kind;
  private String title;
  private String text;
  private LocalDate from;
  private LocalDate to;
  private LocalDate reviewDue;

  PolicyDraft(PolicyKind kind, LocalDate from) {
    this.kind = kind;
    this.from = from;
    this.reviewDue = from.plusYears(1);
  }

  void show(PolicyEntry entry) {
    kind = entry.kind();
    title = entry.title();
    text = entry.text();
    from = entry.from();
    to = entry.to();
    reviewDue = entry.reviewDue();
  }

  /** The same words from a day on, to be changed. */
  void showAsNext(PolicyEntry entry, LocalDate day) {
    show(entry);
    from = day;
    to = null;
    reviewDue = day.plusYears(1);
  }

  PolicyEntry entry() {
    return new PolicyEntry(kind, title, text, from, to, reviewDue);
  }

  public PolicyKind getKind() {
    return kind;
  }

  public void setKind(PolicyKind kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public LocalDate getReviewDue() {
    return reviewDue;
  }

  public void setReviewDue(LocalDate reviewDue) {
    this.reviewDue = reviewDue;
  }
}
