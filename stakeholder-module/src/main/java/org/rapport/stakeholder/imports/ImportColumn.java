package org.rapport.stakeholder.imports;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A column of an imported file and what it means. */
@Embeddable
class ImportColumn {

  private String heading;

  @Enumerated(EnumType.STRING)
  private Field field;

  protected ImportColumn() {}

  ImportColumn(String heading, Field field) {
    this.heading = heading;
    this.field = field;
  }

  String heading() {
    return heading;
  }

  Field field() {
    return field;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ImportColumn it && it.heading.equals(heading) && it.field == field;
  }

  @Override
  public int hashCode() {
    return Objects.hash(heading, field);
  }
}
