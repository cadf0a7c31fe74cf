package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.rapport.feedback.CaseFactsRemoved;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;

/** Takes the cases of an import out again, but never one that somebody has worked on since. */
@ApplicationScoped
@Transactional
public class RemoveImportedCases {

  private Cases cases;
  private CaseWork work;
  private CurrentUser user;
  private AuditTrail audit;
  private Event<CaseFactsRemoved> removed;

  protected RemoveImportedCases() {}

  @Inject
  RemoveImportedCases(
      Cases cases,
      CaseWork work,
      CurrentUser user,
      AuditTrail audit,
      Event<CaseFactsRemoved> removed) {
    this.cases = cases;
    this.work = work;
    this.user = user;
    this.audit = audit;
    this.removed = removed;
  }

  /**
   * @param most how many at once
   * @return how many went; 0 when none is left that may go
   */
  public int next(long importId, int most) {
    user.require(Permission.CASES_IMPORT);
    List<Case> going = cases.untouchedOf(importId, most);
    ZoneId zone = work.act(user.signedIn().id()).calendar().zone();
    removed.fire(new CaseFactsRemoved(going.stream().map(gone -> gone.facts(zone)).toList()));
    for (Case gone : going) {
      cases.remove(gone);
      audit.record(
          "case.removed", "case", gone.reference(), Map.of("import", String.valueOf(importId)));
    }
    return going.size();
  }

  /** How many cases of the import stay because somebody has worked on them. */
  public long staying(long importId) {
    user.require(Permission.CASES_IMPORT);
    return cases.touchedOf(importId);
  }
}
