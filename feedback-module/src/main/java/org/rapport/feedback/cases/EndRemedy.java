package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Text;
import org.rapport.platform.Permission;

/** What was promised is done, or will not be; the complainant is told either way (C10). */
@ApplicationScoped
@Transactional
public class EndRemedy {

  private StaffDesk desk;
  private CaseRecords records;
  private UndertakingWork work;
  private Notices notices;

  protected EndRemedy() {}

  @Inject
  EndRemedy(StaffDesk desk, CaseRecords records, UndertakingWork work, Notices notices) {
    this.desk = desk;
    this.records = records;
    this.work = work;
    this.notices = notices;
  }

  /**
   * @param how DONE or DROPPED, in any case
   * @param said what was done, or why it is not
   * @throws Refusal where there is no such promise, or it has ended already
   */
  public void with(CaseAt at, int number, String how, String said) {
    Violations violations = new Violations();
    RemedyState state = violations.choice(RemedyState.ENDED, how, "how");
    String result = violations.take(() -> Text.required(said, "result", Limits.REMEDY_ACTION));
    violations.refuse();
    notices.remedy(
        desk.handle(
            at,
            Permission.CASES_HANDLE,
            (c, act) -> {
              RemedyAction action = records.remedy(c.id(), number);
              action.end(state, result, act);
              work.place(c.reference(), action);
              return c.told(state.happening(), number, act);
            }),
        result);
  }
}
