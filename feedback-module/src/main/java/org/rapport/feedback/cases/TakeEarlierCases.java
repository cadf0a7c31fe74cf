package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseFactsImported;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;

/** Staff take over cases from before Rapport; nobody is notified and no receipt is given. */
@ApplicationScoped
@Transactional
public class TakeEarlierCases {

  private Intake intake;
  private Cases cases;
  private Senders senders;
  private CaseWork work;
  private CurrentUser user;
  private AuditTrail audit;
  private Event<CaseFactsImported> imported;

  protected TakeEarlierCases() {}

  @Inject
  TakeEarlierCases(
      Intake intake,
      Cases cases,
      Senders senders,
      CaseWork work,
      CurrentUser user,
      AuditTrail audit,
      Event<CaseFactsImported> imported) {
    this.intake = intake;
    this.cases = cases;
    this.senders = senders;
    this.work = work;
    this.user = user;
    this.audit = audit;
    this.imported = imported;
  }

  /**
   * @param importId kept with each case, to find them again
   * @return ids of the new cases, in the order given
   */
  public List<Long> with(long importId, List<EarlierCase> earlier) {
    user.require(Permission.CASES_IMPORT);
    Act act = work.act(user.signedIn().id());
    List<Long> ids = new ArrayList<>();
    List<CaseFacts> facts = new ArrayList<>();
    for (EarlierCase one : earlier) {
      Case newcomer = new Case(one, intake.freeReference(act), importId, act);
      keep(newcomer, one.feedback(), act);
      ids.add(newcomer.id());
      facts.add(newcomer.facts(act.calendar().zone()));
      audit.record(
          Happening.IMPORTED.auditAction(),
          "case",
          newcomer.reference(),
          Map.of("import", String.valueOf(importId)));
    }
    imported.fire(new CaseFactsImported(facts));
    return ids;
  }

  private void keep(Case newcomer, Feedback feedback, Act act) {
    cases.add(newcomer, Intake.words(feedback));
    cases.keep(newcomer.told(Happening.IMPORTED, null, act).entry());
    senders.keep(newcomer, feedback.contact());
  }
}
