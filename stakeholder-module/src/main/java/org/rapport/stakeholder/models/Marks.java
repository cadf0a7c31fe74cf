package org.rapport.stakeholder.models;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** {@link Scales} as they are kept with their version. */
@Embeddable
class Marks {

  @Column(name = "control_trust")
  private int controlTrust;

  @Column(name = "exchange_communal")
  private int exchangeCommunal;

  @Column(name = "protective_disclosing")
  private int protectiveDisclosing;

  @Column(name = "process_experimental")
  private int processExperimental;

  @Column(name = "isolated_sharing")
  private int isolatedSharing;

  protected Marks() {}

  Marks(Scales scales) {
    this.controlTrust = scales.controlTrust();
    this.exchangeCommunal = scales.exchangeCommunal();
    this.protectiveDisclosing = scales.protectiveDisclosing();
    this.processExperimental = scales.processExperimental();
    this.isolatedSharing = scales.isolatedSharing();
  }

  Scales scales() {
    return new Scales(
        controlTrust, exchangeCommunal, protectiveDisclosing, processExperimental, isolatedSharing);
  }
}
