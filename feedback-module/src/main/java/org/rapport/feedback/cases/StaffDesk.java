package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import java.util.logging.Logger;
import org.rapport.feedback.Identity;
import org.rapport.kernel.Refusal;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Opens a case for a member of staff who may, and carries their act through. */
@ApplicationScoped
class StaffDesk {

  private static final Logger LOG = Logger.getLogger(StaffDesk.class.getName());

  private Cases cases;
  private CaseWork work;
  private CurrentUser user;
  private StaffDirectory staff;
  private Discretion discretion;
  private SecondLook second;

  protected StaffDesk() {}

  @Inject
  StaffDesk(
      Cases cases,
      CaseWork work,
      CurrentUser user,
      StaffDirectory staff,
      Discretion discretion,
      SecondLook second) {
    this.second = second;
    this.cases = cases;
    this.work = work;
    this.user = user;
    this.staff = staff;
    this.discretion = discretion;
  }

  /**
   * @throws NotFound where there is no such case or it is kept from this person (C6)
   */
  Case open(CaseAt at, Permission permission) {
    user.require(permission);
    long me = user.signedIn().id();
    Case found = cases.withReference(at.reference()).orElseThrow(NotFound::new);
    if (discretion.hides(found, me)) {
      LOG.warning(
          () -> "Account " + me + " asked for case " + found.reference() + ", kept from it");
      throw new NotFound();
    }
    return found;
  }

  /**
   * Opens the case, does the act and returns the case as it is now. Of two at once the second waits
   * for the first, so that it can be told who that was.
   *
   * @throws Refusal where somebody changed it since it was seen
   */
  Case handle(CaseAt at, Permission permission, BiFunction<Case, Act, Happened> verb) {
    Case subject = open(at, permission);
    cases.takeTurns(subject);
    if (at.version() != null && at.version() != subject.version()) {
      throw changedMeanwhile(subject);
    }
    Act act = act();
    work.on(subject, act, c -> verb.apply(c, act));
    return subject;
  }

  /**
   * The same where it takes part in the look at the case: whoever had a part in the first look has
   * none in the second (C9).
   */
  Case lookInto(CaseAt at, BiFunction<Case, Act, Happened> verb) {
    return handle(
        at,
        Permission.CASES_HANDLE,
        (c, act) -> {
          second.requireOther(c, act.by());
          return verb.apply(c, act);
        });
  }

  /** One more act on a case that is being handled. */
  void goOn(Case subject, BiFunction<Case, Act, Happened> verb) {
    Act act = act();
    work.on(subject, act, c -> verb.apply(c, act));
  }

  /** Who sent a confidential case, and which stakeholder that is, only a custodian knows (C2). */
  boolean mayKnowSender(Case subject) {
    return subject.matter().identity() != Identity.CONFIDENTIAL
        || user.may(Permission.CASES_IDENTITY);
  }

  Act act() {
    return work.act(user.signedIn().id());
  }

  private Refusal changedMeanwhile(Case found) {
    LastChange last = found.lastChange();
    if (last.by() == null) {
      return Refusal.because("feedback", "refusal.changedByComplainant", last.at());
    }
    String who = staff.with(last.by()).map(StaffMember::name).orElse("?");
    return Refusal.because("feedback", "refusal.changedBy", who, last.at());
  }
}
