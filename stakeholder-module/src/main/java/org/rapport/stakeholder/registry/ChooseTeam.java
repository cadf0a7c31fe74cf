package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.TeamChosen;

/** A manager says whose relationships they coordinate besides their own (mission J18). */
@ApplicationScoped
@Transactional
public class ChooseTeam {

  private final Teams teams;
  private final CurrentUser user;
  private final StaffDirectory staff;
  private final AuditTrail audit;
  private final Event<TeamChosen> chosen;

  @Inject
  ChooseTeam(
      Teams teams,
      CurrentUser user,
      StaffDirectory staff,
      AuditTrail audit,
      Event<TeamChosen> chosen) {
    this.teams = teams;
    this.user = user;
    this.staff = staff;
    this.audit = audit;
    this.chosen = chosen;
  }

  protected ChooseTeam() {
    this(null, null, null, null, null);
  }

  /** The signed-in manager's team, without the manager. */
  public Set<Long> own() {
    Set<Long> team = new TreeSet<>(teams.of(user.signedIn().id()));
    team.remove(user.signedIn().id());
    return team;
  }

  /** Who may be in a team: everybody who may write stakeholders, but oneself. */
  public List<StaffMember> candidates() {
    return staff.whoMay(Permission.STAKEHOLDERS_WRITE).stream()
        .filter(member -> member.id() != user.signedIn().id())
        .toList();
  }

  /**
   * @throws Refusal if somebody among them may not be in a team
   */
  public void of(Collection<Long> members) {
    user.require(Permission.MODELS_MANAGE);
    Set<Long> team = new TreeSet<>(members);
    if (!candidates().stream().map(StaffMember::id).toList().containsAll(team)) {
      throw Refusal.because("stakeholder", "team.notOne");
    }
    teams.replace(user.signedIn().id(), team);
    audit.record(
        "team.chosen",
        "account",
        user.signedIn().login(),
        Map.of("members", String.valueOf(team.size())));
    chosen.fire(new TeamChosen(user.signedIn().id()));
  }
}
