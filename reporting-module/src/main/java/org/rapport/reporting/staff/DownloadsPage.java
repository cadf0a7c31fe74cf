package org.rapport.reporting.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.rapport.platform.Texts;
import org.rapport.reporting.delivery.Preparation;
import org.rapport.reporting.delivery.PrepareWorkbook;
import org.rapport.reporting.delivery.ShowPreparations;
import org.rapport.reporting.kpi.MakeFigures;
import org.rapport.reporting.kpi.Period;
import org.rapport.reporting.kpi.Preset;

/** Workbooks made in the background: asking for one, how far each is, and away with it. */
@Named
@RequestScoped
public class DownloadsPage {

  private static final String HERE = "/staff/reports/downloads?faces-redirect=true";
  private static final int KILOBYTE = 1_024;

  @Inject private PrepareWorkbook prepareWorkbook;
  @Inject private ShowPreparations showPreparations;
  @Inject private MakeFigures figures;
  @Inject private Texts texts;
  @Inject private HttpServletRequest request;

  private String from;
  private String to;
  private List<Preparation> preparations;

  public String prepare() {
    prepareWorkbook.of(Period.parse(from, to));
    return HERE;
  }

  /** The button of a row says which; rows may have changed since the page was made. */
  public String act() throws IOException {
    String stop = request.getParameter("stop");
    String forget = request.getParameter("forget");
    if (stop != null) {
      showPreparations.stop(Long.parseLong(stop));
    } else if (forget != null) {
      showPreparations.forget(Long.parseLong(forget));
    }
    return stop == null && forget == null ? null : HERE;
  }

  public List<Preparation> getPreparations() {
    if (preparations == null) {
      preparations = showPreparations.all();
    }
    return preparations;
  }

  public boolean isWorking() {
    return getPreparations().stream().anyMatch(Preparation::isRunning);
  }

  /** In whole kilobytes, at least one. */
  public String size(Preparation preparation) {
    long kilobytes = Math.max(1, preparation.bytes() / KILOBYTE);
    return new Numbers(texts).text("download.size", kilobytes);
  }

  public String getFrom() {
    return from == null ? usual().from().toString() : from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to == null ? usual().to().toString() : to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  private Period usual() {
    return Preset.LAST_12_MONTHS.on(figures.today());
  }
}
