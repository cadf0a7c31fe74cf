package org.rapport.stakeholder.models;

/** Where a relationship stands on each of the five scales, 1 to 5. */
public record Scales(
    int controlTrust,
    int exchangeCommunal,
    int protectiveDisclosing,
    int processExperimental,
    int isolatedSharing) {

  public int of(Scale scale) {
    return switch (scale) {
      case CONTROL_TRUST -> controlTrust;
      case EXCHANGE_COMMUNAL -> exchangeCommunal;
      case PROTECTIVE_DISCLOSING -> protectiveDisclosing;
      case PROCESS_EXPERIMENTAL -> processExperimental;
      case ISOLATED_SHARING -> isolatedSharing;
    };
  }

  static boolean holds(int mark) {
    return mark >= Scale.LEAST && mark <= Scale.MOST;
  }
}
