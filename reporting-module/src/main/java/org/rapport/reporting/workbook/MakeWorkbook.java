package org.rapport.reporting.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import org.rapport.feedback.CaseDetails;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Settings;
import org.rapport.platform.StaffMember;
import org.rapport.platform.Texts;
import org.rapport.reporting.kpi.Figures;
import org.rapport.reporting.kpi.MakeFigures;
import org.rapport.reporting.kpi.Period;

/** Makes the workbook of a period for who asks, and notes that it left the house (mission C16). */
@ApplicationScoped
@Transactional
public class MakeWorkbook {

  private final MakeFigures figures;
  private final CaseDetails details;
  private final CurrentUser user;
  private final AuditTrail audit;
  private final Texts texts;
  private final Settings settings;

  @Inject
  MakeWorkbook(
      MakeFigures figures,
      CaseDetails details,
      CurrentUser user,
      AuditTrail audit,
      Texts texts,
      Settings settings) {
    this.figures = figures;
    this.details = details;
    this.user = user;
    this.audit = audit;
    this.texts = texts;
    this.settings = settings;
  }

  protected MakeWorkbook() {
    this(null, null, null, null, null, null);
  }

  /**
   * @return written when asked to; its rows tell readers of cases everything, and others only what
   *     was done by when
   */
  public KpiWorkbook of(Period period, Locale language) {
    user.require(Permission.REPORTS_READ);
    boolean withCases = user.may(Permission.CASES_READ);
    audit.record(
        "report.exported",
        "report",
        period.from() + "/" + period.to(),
        Map.of("language", language.toLanguageTag(), "cases", String.valueOf(withCases)));
    Figures made = figures.of(period);
    StaffMember asking = user.signedIn();
    return new KpiWorkbook(
        made,
        settings.organization(),
        new Words(texts, language),
        withCases ? CaseExtract.full() : CaseExtract.ofHandling(made),
        reader -> details.forEachReceived(period.from(), period.to(), asking, reader));
  }
}
