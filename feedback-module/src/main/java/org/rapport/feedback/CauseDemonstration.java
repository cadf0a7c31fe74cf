package org.rapport.feedback;

import java.util.List;

/** Root causes of made-up cases, and what is made up to be done about them. */
public interface CauseDemonstration {

  /**
   * @param staff accounts that handle cases, two at least
   */
  void make(List<Long> staff);
}
