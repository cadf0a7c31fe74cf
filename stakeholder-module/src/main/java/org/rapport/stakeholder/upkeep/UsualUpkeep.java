package org.rapport.stakeholder.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.stakeholder.RelationshipEnded;
import org.rapport.stakeholder.RelationshipFormalized;
import org.rapport.stakeholder.registry.ReadAgents;
import org.rapport.stakeholder.registry.Stamps;
import org.rapport.stakeholder.upkeep.Recurrence.Every;
import org.rapport.stakeholder.upkeep.Recurrence.OnFestival;

/**
 * Nobody is out of touch because a relationship changed: whoever becomes potential again, or
 * existing, gets the usual plan in the same transaction (mission J9, J12, J13).
 */
@ApplicationScoped
class UsualUpkeep {

  private final Upkeep upkeep;
  private final PlanUpkeep plan;
  private final ReadAgents agents;
  private final CurrentUser user;
  private final Stamps stamps;

  @Inject
  UsualUpkeep(Upkeep upkeep, PlanUpkeep plan, ReadAgents agents, CurrentUser user, Stamps stamps) {
    this.upkeep = upkeep;
    this.plan = plan;
    this.agents = agents;
    this.user = user;
    this.stamps = stamps;
  }

  protected UsualUpkeep() {
    this(null, null, null, null, null);
  }

  void ended(@Observes RelationshipEnded event) {
    long account = whoKeepsUp(event.stakeholderId());
    replace(
        event.stakeholderId(),
        List.of(
            item(UpkeepKind.CALL_BACK, new Every(Period.ofMonths(3)), account),
            item(UpkeepKind.HOLIDAY_GREETING, new OnFestival(Festival.SPRING), account),
            item(UpkeepKind.HOLIDAY_GREETING, new OnFestival(Festival.MID_AUTUMN), account)));
  }

  void formalized(@Observes RelationshipFormalized event) {
    long account = whoKeepsUp(event.stakeholderId());
    replace(
        event.stakeholderId(),
        List.of(
            item(UpkeepKind.OPINIONS_AND_COMPLAINTS, new Every(Period.ofMonths(6)), account),
            item(UpkeepKind.HOLIDAY_OR_KEY_DATE, new OnFestival(Festival.SPRING), account),
            item(UpkeepKind.HOLIDAY_OR_KEY_DATE, new OnFestival(Festival.MID_AUTUMN), account)));
  }

  /** Whoever represents us there, not who happens to write it down. */
  private long whoKeepsUp(long stakeholderId) {
    long me = user.signedIn().id();
    return agents.of(stakeholderId).contains(me) ? me : agents.first(stakeholderId).orElse(me);
  }

  /** What suited the former status does not suit the new one. */
  private void replace(long stakeholderId, List<UpkeepEntry> usual) {
    LocalDate today = stamps.now().today();
    upkeep.planOf(stakeholderId).forEach(item -> plan.stop(stakeholderId, item.id()));
    upkeep.cadence(stakeholderId, today).touched(today);
    usual.forEach(entry -> plan.add(stakeholderId, entry));
  }

  private static UpkeepEntry item(UpkeepKind kind, Recurrence recurrence, long account) {
    return new UpkeepEntry(kind, recurrence, null, account);
  }
}
