package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.registry.ChangedMeanwhile;
import org.rapport.stakeholder.registry.Stamps;

/** Keeps what outside the house shapes its approach (mission J19). */
@ApplicationScoped
@Transactional
public class KeepFactors {

  /** More than anybody can act on. */
  static final int MOST = 200;

  private final OutsideFactors factors;
  private final EditionNames names;
  private final ChangedMeanwhile changedMeanwhile;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  KeepFactors(
      OutsideFactors factors,
      EditionNames names,
      ChangedMeanwhile changedMeanwhile,
      Stamps stamps,
      AuditTrail audit) {
    this.factors = factors;
    this.names = names;
    this.changedMeanwhile = changedMeanwhile;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected KeepFactors() {
    this(null, null, null, null, null);
  }

  /** Those that last by kind, then those that are over; the latest of a kind first. */
  public List<FactorView> all() {
    LocalDate today = stamps.now().today();
    return factors.all().stream()
        .map(factor -> view(factor, today))
        .sorted(
            Comparator.comparing((FactorView one) -> !one.lasting())
                .thenComparing(one -> one.facts().kind()))
        .toList();
  }

  public FactorView with(long id) {
    return view(factors.with(id).orElseThrow(NotFound::new), stamps.now().today());
  }

  /**
   * @return its id
   * @throws Refusal if there are too many already
   */
  public long add(FactorEntry entry) {
    if (factors.all().size() >= MOST) {
      throw Refusal.because("stakeholder", "models.factor.full", MOST);
    }
    OutsideFactor factor = new OutsideFactor(entry, stamps.now());
    keep(factor, "added");
    return factor.id();
  }

  /**
   * @throws Refusal if somebody changed it since it was read
   */
  public void change(long id, long version, FactorEntry entry) {
    OutsideFactor factor = factors.with(id).orElseThrow(NotFound::new);
    changedMeanwhile.refuse(version, factor.version(), factor.changedBy(), factor.changedAt());
    factor.describe(entry, stamps.now());
    keep(factor, "changed");
  }

  private void keep(OutsideFactor factor, String happened) {
    factors.keep(factor);
    audit.record("factor." + happened, "factor", String.valueOf(factor.id()), Map.of());
  }

  private FactorView view(OutsideFactor factor, LocalDate today) {
    FactorEntry facts = factor.entry();
    boolean lasting = facts.until() == null || !facts.until().isBefore(today);
    return new FactorView(
        factor.id(),
        factor.version(),
        facts,
        lasting,
        names.name(factor.changedBy()),
        factor.changedAt());
  }
}
