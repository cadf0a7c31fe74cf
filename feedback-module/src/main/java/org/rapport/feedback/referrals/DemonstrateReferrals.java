package org.rapport.feedback.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import org.rapport.feedback.AfterwardsDemonstration;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.Act;
import org.rapport.feedback.cases.DemonstrationDesk;
import org.rapport.feedback.cases.DemonstrationVisit;
import org.rapport.feedback.cases.Happening;
import org.rapport.feedback.cases.HistoryLine;
import org.rapport.feedback.cases.UndertakingWork;

/** Two bodies outside, and complaints that are or were with one of them. */
@ApplicationScoped
@Transactional
class DemonstrateReferrals implements AfterwardsDemonstration {

  private static final int LOOKED_AT = 60;
  private static final long OMBUDSMAN = 1;

  private DemonstrationDesk desk;
  private Referrals referrals;
  private UndertakingWork work;

  protected DemonstrateReferrals() {}

  @Inject
  DemonstrateReferrals(DemonstrationDesk desk, Referrals referrals, UndertakingWork work) {
    this.desk = desk;
    this.referrals = referrals;
    this.work = work;
  }

  @Override
  public void make() {
    referrals.keep(
        new OutsideBody(
            OMBUDSMAN,
            new BodyForm(
                "Ombudsman for social services",
                "社会服务申诉专员",
                "12 Harbor Street, 2nd floor",
                "海港街 12 号 2 楼",
                "Phone 555 0134, Monday to Friday, 9 to 12",
                "电话 555 0134，周一至周五 9 时至 12 时")));
    referrals.keep(
        new OutsideBody(
            OMBUDSMAN + 1,
            new BodyForm(
                "Consumer association",
                "消费者协会",
                "3 Market Square",
                "集市广场 3 号",
                "advice@consumers.example",
                "advice@consumers.example")));
    desk.visit(EnumSet.of(Severity.HIGH, Severity.CRITICAL), LOOKED_AT, this::refer);
  }

  private void refer(DemonstrationVisit visit) {
    boolean over =
        visit.subject().state() == CaseState.CLOSED || visit.subject().state() == CaseState.DECIDED;
    if (!over || !visit.percent(30)) {
      return;
    }
    long id = visit.subject().id();
    Referral referral = new Referral(id, 1, OMBUDSMAN, visit.any("referral-reason"), visit.now());
    referrals.keep(referral);
    visit.step(visit.now(), act -> new HistoryLine(Happening.REFERRED, 1));
    if (visit.percent(60)) {
      visit.step(visit.now(), act -> answered(visit, referral, act));
      visit.step(visit.now(), act -> imposed(visit, act));
    }
  }

  private HistoryLine answered(DemonstrationVisit visit, Referral referral, Act act) {
    referral.answered(
        new BodyAnswer(
            "OMB-" + visit.subject().reference().substring(3, 7),
            Finding.PARTLY_UPHELD,
            visit.any("referral-outcome"),
            act.today()),
        act);
    return new HistoryLine(Happening.BODY_ANSWERED, 1);
  }

  private HistoryLine imposed(DemonstrationVisit visit, Act act) {
    LocalDate due = visit.workday(visit.percent(40) ? -5 : 12);
    DutyOrder order = new DutyOrder(visit.any("referral-duty"), visit.handler(), due);
    ImposedDuty duty = new ImposedDuty(visit.subject().id(), 1, 1, order, act);
    referrals.keep(duty);
    work.place(visit.subject().reference(), duty);
    return new HistoryLine(Happening.DUTY_IMPOSED, 1);
  }
}
