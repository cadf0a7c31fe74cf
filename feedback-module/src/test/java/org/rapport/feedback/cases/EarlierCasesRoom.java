package org.rapport.feedback.cases;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.rapport.feedback.CaseFactsImported;
import org.rapport.feedback.CaseFactsRemoved;
import org.rapport.feedback.ShippedLimits;
import org.rapport.feedback.Weekdays;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.TestWorkList;
import org.rapport.platform.TestWrites;
import org.rapport.platform.Told;
import org.rapport.platform.secrets.TestVault;

/** Opens the use cases that earlier cases come in and go out by to the tests of imports. */
public final class EarlierCasesRoom {

  private final Cases cases;
  private final CaseWork work;
  private final CurrentUser user;
  private final AuditTrail audit;

  public EarlierCasesRoom(EntityManager em, CurrentUser user, AuditTrail audit, Clock clock) {
    this.cases = new JpaCases(em, TestWrites.on(em));
    this.work =
        new CaseWork(
            cases,
            audit,
            null,
            new Told<>(happened -> {}),
            new TestWorkList(),
            new Weekdays(),
            new ShippedLimits(),
            clock,
            new SecureRandom());
    this.user = user;
    this.audit = audit;
  }

  public TakeEarlierCases take(Event<CaseFactsImported> imported) {
    return new TakeEarlierCases(
        new Intake(cases, work, null, null, null, null, null),
        cases,
        new Senders(cases, TestVault.in(Path.of("target"))),
        work,
        user,
        audit,
        imported);
  }

  public RemoveImportedCases remove(Event<CaseFactsRemoved> removed) {
    return new RemoveImportedCases(cases, work, user, audit, removed);
  }

  /** Somebody works on one of the cases. */
  public void note(String reference) {
    Case subject = cases.withReference(reference).orElseThrow();
    Act act = work.act(user.signedIn().id());
    cases.keep(subject.note("seen", act).entry());
  }
}
