package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.feedback.routing.Trial;
import org.rapport.platform.Permission;

/** Shows which rule would fire for a case now, and why each one before it would not (C6). */
@ApplicationScoped
@Transactional
public class ExplainRouting {

  private StaffDesk desk;
  private RouteCase routing;

  protected ExplainRouting() {}

  @Inject
  ExplainRouting(StaffDesk desk, RouteCase routing) {
    this.desk = desk;
    this.routing = routing;
  }

  /**
   * @throws org.rapport.platform.NotFound where there is none, or it is kept from this person
   */
  public Trial of(String reference) {
    return routing.trial(desk.open(CaseAt.latest(reference), Permission.CASES_ASSIGN));
  }
}
