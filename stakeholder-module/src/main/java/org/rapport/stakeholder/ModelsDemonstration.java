package org.rapport.stakeholder;

import java.time.Clock;

/** What an organization has done with its models within two years, to try Rapport with. */
public interface ModelsDemonstration {

  /**
   * Next versions, trainings, a culture analysis, policies and titles; made by people known by the
   * logins {@code manager} and {@code leader}, before the clock's now.
   */
  void make(Clock clock);
}
