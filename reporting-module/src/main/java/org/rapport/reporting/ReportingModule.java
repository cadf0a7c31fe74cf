package org.rapport.reporting;

import static org.rapport.platform.Permission.REPORTS_READ;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.rapport.platform.Permission;
import org.rapport.platform.RapportModule;

/** What the platform knows of this module. */
@ApplicationScoped
class ReportingModule implements RapportModule {

  @Override
  public String name() {
    return "reporting";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Map<String, Permission> screens() {
    return Map.of(
        "/staff/reports/dashboard", REPORTS_READ,
        "/staff/reports/workbook", REPORTS_READ,
        "/staff/reports/downloads", REPORTS_READ,
        "/staff/reports/prepared", REPORTS_READ);
  }
}
