package org.rapport.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.rapport.platform.Permission;
import org.rapport.platform.RapportModule;

/** What the platform knows of this module. */
@ApplicationScoped
class FeedbackModule implements RapportModule {

  @Override
  public String name() {
    return "feedback";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Map<String, Permission> screens() {
    return Map.of(
        "/staff/cases/inbox", Permission.CASES_READ,
        "/staff/cases/case", Permission.CASES_READ,
        "/staff/cases/new", Permission.CASES_HANDLE,
        "/staff/cases/import", Permission.CASES_IMPORT);
  }
}
