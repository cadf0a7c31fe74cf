package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.registry.ChangedMeanwhile;
import org.rapport.stakeholder.registry.Stamps;

/** Keeps the analyses of the culture, day by day, and their evidence (mission J19). */
@ApplicationScoped
@Transactional
public class AnalyzeCulture {

  private final Cultures cultures;
  private final CultureViews views;
  private final ChangedMeanwhile changedMeanwhile;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  AnalyzeCulture(
      Cultures cultures,
      CultureViews views,
      ChangedMeanwhile changedMeanwhile,
      Stamps stamps,
      AuditTrail audit) {
    this.cultures = cultures;
    this.views = views;
    this.changedMeanwhile = changedMeanwhile;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected AnalyzeCulture() {
    this(null, null, null, null, null);
  }

  /** The newest first. */
  public List<CultureView> all() {
    return views.of(cultures.all());
  }

  public CultureView with(long id) {
    return all().stream().filter(one -> one.id() == id).findFirst().orElseThrow(NotFound::new);
  }

  /**
   * @return the new analysis' id
   */
  public long begin(CultureEntry entry) {
    CultureAnalysis last = cultures.all().stream().findFirst().orElse(null);
    CultureAnalysis analysis = new CultureAnalysis(entry, last, stamps.now());
    keep(analysis, "culture.analyzed");
    return analysis.id();
  }

  /**
   * @param version the one that was read
   */
  public void describe(long id, long version, CultureEntry entry) {
    CultureAnalysis analysis = cultures.with(id).orElseThrow(NotFound::new);
    changedMeanwhile.refuse(
        version, analysis.version(), analysis.changedBy(), analysis.changedAt());
    analysis.describe(entry, isNewest(analysis), stamps.now());
    keep(analysis, "culture.changed");
  }

  /** Adds evidence to the newest analysis. */
  public void show(long id, EvidenceEntry entry) {
    CultureAnalysis analysis = cultures.with(id).orElseThrow(NotFound::new);
    analysis.show(entry, isNewest(analysis), stamps.now());
    keep(analysis, "culture.evidenceAdded");
  }

  private boolean isNewest(CultureAnalysis analysis) {
    return Objects.equals(cultures.all().get(0).id(), analysis.id());
  }

  private void keep(CultureAnalysis analysis, String action) {
    cultures.keep(analysis);
    audit.record(action, "culture", String.valueOf(analysis.id()));
  }
}
