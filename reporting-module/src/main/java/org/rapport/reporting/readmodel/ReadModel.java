package org.rapport.reporting.readmodel;

import java.time.LocalDate;

/** The counted cases, for making figures of them. */
public interface ReadModel {

  /**
   * @param from first day
   * @param to last day
   * @param today nothing is known after it, and what falls due on it is not overdue yet
   */
  Readings read(LocalDate from, LocalDate to, LocalDate today);
}
