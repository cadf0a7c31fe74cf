package org.rapport.feedback.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A column of an imported file and what it means. */
@Embeddable
class ImportColumn {

  private String heading;

  @Column(name = "field")
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
}
