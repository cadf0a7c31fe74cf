package org.rapport.stakeholder.confirmations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapport.platform.AuditTrail;
import org.rapport.stakeholder.registry.StaffNames;
import org.rapport.stakeholder.registry.Stamps;

/** Records what a wider audience said to what a few have drawn up. */
@ApplicationScoped
@Transactional
public class ConfirmWithOthers {

  private static final LocalDate EVER = LocalDate.of(1, 1, 1);
  private static final int SHOWN = 5;
  private static final int KEPT = 100;

  private final Confirmations confirmations;
  private final StaffNames names;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  public ConfirmWithOthers(
      Confirmations confirmations, StaffNames names, Stamps stamps, AuditTrail audit) {
    this.confirmations = confirmations;
    this.names = names;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected ConfirmWithOthers() {
    this(null, null, null, null);
  }

  /**
   * @return the confirmation's id
   * @throws org.rapport.kernel.Invalid if it is in the future or says not who or what
   */
  public long with(Subject subject, ConfirmationEntry entry) {
    Confirmation confirmation = new Confirmation(subject, entry, stamps.now());
    confirmations.keep(confirmation);
    String what = subject.name().toLowerCase(Locale.ROOT);
    audit.record(
        what + ".confirmed",
        what + "-confirmation",
        String.valueOf(confirmation.id()),
        Map.of("on", confirmation.entry().on().toString()));
    return confirmation.id();
  }

  /** The latest ones until a day, the last one first. */
  public List<ConfirmationView> until(Subject subject, LocalDate day) {
    return views(confirmations.of(subject, EVER, day, SHOWN));
  }

  /** Those of the days from one to another, the last one first; at most 100. */
  public List<ConfirmationView> between(Subject subject, LocalDate from, LocalDate until) {
    return views(confirmations.of(subject, from, until, KEPT));
  }

  private List<ConfirmationView> views(List<Confirmation> found) {
    var known = names.of(found.stream().map(Confirmation::recordedBy));
    return found.stream().map(one -> view(one, known.apply(one.recordedBy()))).toList();
  }

  private static ConfirmationView view(Confirmation confirmation, String by) {
    ConfirmationEntry entry = confirmation.entry();
    return new ConfirmationView(
        entry.on(), entry.participants(), entry.said(), confirmation.recordedAt(), by);
  }
}
