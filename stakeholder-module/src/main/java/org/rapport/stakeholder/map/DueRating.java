package org.rapport.stakeholder.map;

import java.time.LocalDate;

/** A stakeholder whose rating is to be looked at again. */
public record DueRating(long id, String name, Position at, LocalDate ratedOn, LocalDate dueOn) {

  /** Whether somebody has called for it before the year was over. */
  public boolean isCalledFor() {
    return dueOn.isBefore(ratedOn.plusYears(MapPosition.YEARS));
  }
}
