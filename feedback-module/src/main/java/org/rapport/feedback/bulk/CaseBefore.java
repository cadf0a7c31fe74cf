package org.rapport.feedback.bulk;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** What a case was before an act on many, and its version after it. */
@Embeddable
class CaseBefore {

  private String reference;

  /** Who handled it or how severe it was; null for nobody and for not assessed. */
  private String was;

  private int version;

  protected CaseBefore() {}

  CaseBefore(String reference, Object was, int version) {
    this.reference = reference;
    this.was = was == null ? null : was.toString();
    this.version = version;
  }

  String reference() {
    return reference;
  }

  String was() {
    return was;
  }

  int version() {
    return version;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CaseBefore before && before.reference.equals(reference);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(reference);
  }
}
