package org.rapport.reporting.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Texts;
import org.rapport.reporting.kpi.Figures;
import org.rapport.reporting.kpi.MakeFigures;
import org.rapport.reporting.kpi.Period;
import org.rapport.reporting.kpi.Preset;

/** The figures of a period on one page; which period is in its address. */
@Named
@RequestScoped
public class DashboardPage {

  @Inject private MakeFigures make;
  @Inject private Texts texts;
  @Inject private CurrentUser user;

  private String from;
  private String to;
  private String period;
  private Figures figures;
  private DashboardView view;

  /** Refused where the address names no period; the usual one is shown below the reason then. */
  public void load() {
    if (isTyped(from) || isTyped(to)) {
      figures = make.of(Period.parse(from, to));
    }
  }

  public Figures getFigures() {
    if (figures == null) {
      figures = make.of(preset().on(make.today()));
    }
    return figures;
  }

  public DashboardView getView() {
    if (view == null) {
      Numbers numbers = new Numbers(texts);
      view = new DashboardView(getFigures(), numbers, user::may);
    }
    return view;
  }

  public List<PeriodLinks.Choice> getPresets() {
    return PeriodLinks.of(getFigures().period(), make.today());
  }

  public String getWorkbook() {
    Period shown = getFigures().period();
    return "/staff/reports/workbook?from=" + shown.from() + "&to=" + shown.to();
  }

  private Preset preset() {
    return Arrays.stream(Preset.values())
        .filter(preset -> preset.name().equals(period))
        .findFirst()
        .orElse(Preset.LAST_12_MONTHS);
  }

  private static boolean isTyped(String text) {
    return text != null && !text.isBlank();
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }
}
