package org.rapport.stakeholder.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many rows of a file have come to what. */
@Embeddable
class Tally {

  @Column(name = "rows_total")
  private int rows;

  @Column(name = "rows_refused")
  private int refused;

  @Column(name = "rows_proposed")
  private int proposed;

  @Column(name = "rows_taken")
  private int taken;

  @Column(name = "rows_joined")
  private int joined;

  @Column(name = "rows_left_out")
  private int leftOut;

  @Column(name = "rows_staying")
  private int staying;

  void uploaded(int count) {
    rows = count;
  }

  void uncheck() {
    refused = 0;
    proposed = 0;
  }

  void checked(int rowsRefused, int rowsProposed) {
    refused += rowsRefused;
    proposed += rowsProposed;
  }

  void took(int rowsTaken, int rowsJoined, int rowsLeftOut) {
    taken += rowsTaken;
    joined += rowsJoined;
    leftOut += rowsLeftOut;
  }

  void tookBack(int rowsTaken, int rowsJoined) {
    taken -= rowsTaken;
    joined -= rowsJoined;
  }

  void stayed(int rowsStaying) {
    staying += rowsStaying;
  }

  int rows() {
    return rows;
  }

  int refused() {
    return refused;
  }

  int proposed() {
    return proposed;
  }

  int taken() {
    return taken;
  }

  int joined() {
    return joined;
  }

  int leftOut() {
    return leftOut;
  }

  int staying() {
    return staying;
  }
}
