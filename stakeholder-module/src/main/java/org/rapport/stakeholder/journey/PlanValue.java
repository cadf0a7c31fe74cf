package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Plans what is to be gained for whom, and tracks how far it has come (mission J11). */
@ApplicationScoped
@Transactional
public class PlanValue {

  private final RelationshipWork work;
  private final ValueDue due;

  @Inject
  PlanValue(RelationshipWork work, ValueDue due) {
    this.work = work;
    this.due = due;
  }

  protected PlanValue() {
    this(null, null);
  }

  /**
   * @return the id of the new line
   */
  public long add(long id, long version, ValueGoalEntry goal) {
    Relationship changed =
        work.on(id, version, "valuePlanned", (it, stamp) -> it.plan(goal, stamp));
    due.place(changed);
    List<ValueGoal> plan = changed.plan();
    return plan.get(plan.size() - 1).id();
  }

  /**
   * Says anew what is to be gained; what the line said before is kept with the reason.
   *
   * @throws org.rapport.kernel.Refusal if it says that already, or the relationship has ended
   */
  public void correct(long id, long version, long goal, ValueGoalEntry entry, String reason) {
    due.place(
        work.on(
            id, version, "valueCorrected", (it, stamp) -> it.correct(goal, entry, reason, stamp)));
  }

  /** Nobody looks for it any more; it stays readable with the reason. */
  public void takeOut(long id, long version, long goal, String reason) {
    due.place(
        work.on(id, version, "valueTakenOut", (it, stamp) -> it.takeOut(goal, reason, stamp)));
  }

  /**
   * @param reached percent of what was planned, 0 to 999
   */
  public void read(long id, long version, long goal, Integer reached, String note) {
    due.place(
        work.on(id, version, "valueRead", (it, stamp) -> it.read(goal, reached, note, stamp)));
  }
}
