package org.rapport.feedback.staff;

import java.io.Serializable;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.Term;

/** One limit of a profile as it is typed: a number of working days or hours, or nothing. */
public class TermField implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LimitKind kind;
  private String amount;
  private Term.Unit unit;

  TermField(LimitKind kind, Term known) {
    this.kind = kind;
    this.amount = known == null ? null : String.valueOf(known.amount());
    this.unit = known == null ? Term.Unit.WORKDAYS : known.unit();
  }

  /** Null where nothing was typed. */
  Term read() {
    return Term.typed(amount, unit, kind.name());
  }

  public LimitKind getKind() {
    return kind;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public Term.Unit getUnit() {
    return unit;
  }

  public void setUnit(Term.Unit unit) {
    this.unit = unit;
  }
}
