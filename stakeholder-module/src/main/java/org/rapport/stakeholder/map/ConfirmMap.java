package org.rapport.stakeholder.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rapport.platform.AuditTrail;
import org.rapport.stakeholder.registry.Stamps;

/** Records what a wider audience said to the map (mission R12). */
@ApplicationScoped
@Transactional
public class ConfirmMap {

  private static final int SHOWN = 5;

  private final Confirmations confirmations;
  private final RatersNames names;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  ConfirmMap(Confirmations confirmations, RatersNames names, Stamps stamps, AuditTrail audit) {
    this.confirmations = confirmations;
    this.names = names;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected ConfirmMap() {
    this(null, null, null, null);
  }

  /**
   * @return the confirmation's id
   * @throws org.rapport.kernel.Invalid if it is in the future or says not who or what
   */
  public long with(ConfirmationEntry entry) {
    Confirmation confirmation = new Confirmation(entry, stamps.now());
    confirmations.keep(confirmation);
    audit.record(
        "map.confirmed",
        "map-confirmation",
        String.valueOf(confirmation.id()),
        Map.of("on", confirmation.entry().on().toString()));
    return confirmation.id();
  }

  /** The latest ones until a day, the last one first. */
  public List<ConfirmationView> until(LocalDate day) {
    List<Confirmation> found = confirmations.until(day, SHOWN);
    var known = names.of(found.stream().map(Confirmation::recordedBy));
    return found.stream().map(one -> view(one, known.apply(one.recordedBy()))).toList();
  }

  private static ConfirmationView view(Confirmation confirmation, String by) {
    ConfirmationEntry entry = confirmation.entry();
    return new ConfirmationView(
        entry.on(), entry.participants(), entry.said(), confirmation.recordedAt(), by);
  }
}
