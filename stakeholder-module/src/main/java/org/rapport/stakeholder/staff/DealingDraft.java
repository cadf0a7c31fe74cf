package org.rapport.stakeholder.staff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.dealings.DealingEntry;
import org.rapport.stakeholder.dealings.DealingKind;
import org.rapport.stakeholder.dealings.HowItWent;

/** A past service or cooperation while it is typed in. */
public class DealingDraft implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String USUAL_CURRENCY = "CNY";

  private DealingKind kind;
  private String what;
  private LocalDate from;
  private LocalDate until;
  private String value;
  private String currency;
  private HowItWent went;
  private String experience;
  private String knownBy;

  /** A new one; whoever notes it knows about it. */
  DealingDraft(String me) {
    currency = USUAL_CURRENCY;
    knownBy = me;
  }

  DealingDraft(DealingEntry entry) {
    kind = entry.kind();
    what = entry.what();
    from = entry.from();
    until = entry.until();
    value = entry.value() == null ? null : entry.value().stripTrailingZeros().toPlainString();
    currency = entry.currency() == null ? USUAL_CURRENCY : entry.currency();
    went = entry.went();
    experience = entry.experience();
    knownBy = entry.knownBy();
  }

  DealingEntry entry() {
    return new DealingEntry(kind, what, from, until, amount(), currency, went, experience, knownBy);
  }

  /** As people write it, with commas between thousands or without. */
  private BigDecimal amount() {
    String typed = value == null ? "" : value.replaceAll("[,，\\s]", "");
    try {
      return typed.isEmpty() ? null : new BigDecimal(typed);
    } catch (NumberFormatException none) {
      throw Invalid.field("value", Message.of("stakeholder", "dealing.value.notNumber"));
    }
  }

  public DealingKind getKind() {
    return kind;
  }

  public void setKind(DealingKind kind) {
    this.kind = kind;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public HowItWent getWent() {
    return went;
  }

  public void setWent(HowItWent went) {
    this.went = went;
  }

  public String getExperience() {
    return experience;
  }

  public void setExperience(String experience) {
    this.experience = experience;
  }

  public String getKnownBy() {
    return knownBy;
  }

  public void setKnownBy(String knownBy) {
    this.knownBy = knownBy;
  }
}
