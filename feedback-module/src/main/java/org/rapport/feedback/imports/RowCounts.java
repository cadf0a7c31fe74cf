package org.rapport.feedback.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many rows a file has, and how many of them were refused and became cases. */
@Embeddable
class RowCounts {

  @Column(name = "rows_total")
  private int total;

  @Column(name = "rows_refused")
  private int refused;

  @Column(name = "rows_taken")
  private int taken;

  protected RowCounts() {}

  static RowCounts none() {
    return new RowCounts();
  }

  void uploaded(int count) {
    total = count;
  }

  void checked(int rowsRefused) {
    refused = rowsRefused;
  }

  void took(int rowsTaken, int rowsRefused) {
    taken += rowsTaken;
    refused += rowsRefused;
  }

  void removed(int cases) {
    taken -= cases;
  }

  boolean isAllRefused() {
    return refused == total;
  }

  int total() {
    return total;
  }

  int refused() {
    return refused;
  }

  int taken() {
    return taken;
  }
}
