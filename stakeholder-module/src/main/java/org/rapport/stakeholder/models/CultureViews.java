package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.rapport.platform.Settings;
import org.rapport.stakeholder.confirmations.ConfirmWithOthers;
import org.rapport.stakeholder.confirmations.ConfirmationView;
import org.rapport.stakeholder.confirmations.Subject;
import org.rapport.stakeholder.models.CultureView.EvidenceLine;
import org.rapport.stakeholder.registry.Stamps;

/** Turns analyses of the culture into what is shown: with names, and with what others said. */
@ApplicationScoped
class CultureViews {

  private final EditionNames names;
  private final ConfirmWithOthers others;
  private final Stamps stamps;
  private final Settings settings;

  @Inject
  CultureViews(EditionNames names, ConfirmWithOthers others, Stamps stamps, Settings settings) {
    this.names = names;
    this.others = others;
    this.stamps = stamps;
    this.settings = settings;
  }

  protected CultureViews() {
    this(null, null, null, null);
  }

  /**
   * @param all every analysis, the newest first
   */
  List<CultureView> of(List<CultureAnalysis> all) {
    return IntStream.range(0, all.size())
        .mapToObj(i -> view(all.get(i), i == 0 ? null : all.get(i - 1)))
        .toList();
  }

  /**
   * @param next the one that follows, null for the newest
   */
  private CultureView view(CultureAnalysis analysis, CultureAnalysis next) {
    List<ConfirmationView> said = said(analysis, next);
    return new CultureView(
        analysis.id(),
        analysis.version(),
        analysis.entry(),
        analysis.evidence().stream()
            .map(one -> new EvidenceLine(one.entry(), names.name(one.notedBy())))
            .toList(),
        next == null,
        names.name(analysis.changedBy()),
        analysis.changedAt(),
        said,
        !said.isEmpty() && !covers(said.get(0), analysis));
  }

  private List<ConfirmationView> said(CultureAnalysis analysis, CultureAnalysis next) {
    LocalDate until = next == null ? stamps.now().today() : next.on().minusDays(1);
    return others.between(Subject.CULTURE, analysis.on(), until);
  }

  private boolean covers(ConfirmationView said, CultureAnalysis analysis) {
    LocalDate changedOn = LocalDate.ofInstant(analysis.changedAt(), settings.timeZone());
    return said.covers(changedOn, analysis.changedAt());
  }
}
