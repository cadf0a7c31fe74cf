package org.rapport.stakeholder.models;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A {@link CultureFinding} as it is kept with its analysis. */
@Embeddable
class Finding {

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private CultureElement element;

  @Basic(optional = false)
  private int mark;

  private String finding;

  protected Finding() {}

  Finding(CultureFinding typed) {
    this.element = typed.element();
    this.mark = typed.mark();
    this.finding = typed.finding();
  }

  CultureFinding entry() {
    return new CultureFinding(element, mark, finding);
  }
}
