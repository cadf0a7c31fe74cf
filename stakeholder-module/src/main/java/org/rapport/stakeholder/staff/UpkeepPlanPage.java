package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.StakeholderView;
import org.rapport.stakeholder.upkeep.PlanUpkeep;
import org.rapport.stakeholder.upkeep.ReadUpkeep;
import org.rapport.stakeholder.upkeep.UpkeepKind;
import org.rapport.stakeholder.upkeep.UpkeepView;

/** Changes what is done for a relationship again and again (mission J12-J14). */
@Named
@ViewScoped
public class UpkeepPlanPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadStakeholder stakeholders;
  @Inject private ReadUpkeep read;
  @Inject private PlanUpkeep plan;
  @Inject private CurrentUser user;
  @Inject private Notices notices;

  private long stakeholder;
  private String name;
  private StakeholderStatus status;
  private UpkeepDraft draft;
  private Integer ideal;
  private Integer longest;
  private final Map<Long, String> people = new LinkedHashMap<>();

  @PostConstruct
  void load() {
    StakeholderView known = stakeholders.with(Parameters.id("stakeholder"));
    stakeholder = known.id();
    name = known.facts().name();
    status = known.status();
    StaffMember me = user.signedIn();
    people.put(me.id(), me.name());
    known.responsible().forEach(one -> people.put(one.account(), one.name()));
    draft = new UpkeepDraft(me.id());
    UpkeepView upkeep = getUpkeep();
    ideal = upkeep.idealDays();
    longest = upkeep.longestDays();
  }

  public String add() {
    plan.add(stakeholder, draft.entry());
    return done("upkeep.added");
  }

  public String stop(long item) {
    plan.stop(stakeholder, item);
    return done("upkeep.stopped");
  }

  public String keepTouch() {
    plan.keepTouch(stakeholder, orNone(ideal), orNone(longest));
    return done("upkeep.cadence.saved");
  }

  private String done(String key) {
    notices.good(key);
    return Places.upkeepPlan(stakeholder);
  }

  private static int orNone(Integer days) {
    return days == null ? 0 : days;
  }

  public UpkeepView getUpkeep() {
    return read.of(stakeholder);
  }

  public List<UpkeepKind> getKinds() {
    return Arrays.stream(UpkeepKind.values()).filter(kind -> kind.suits(status)).toList();
  }

  public Rhythm[] getRhythms() {
    return Rhythm.values();
  }

  public List<Map.Entry<Long, String>> getPeople() {
    return List.copyOf(people.entrySet());
  }

  public long getStakeholder() {
    return stakeholder;
  }

  public String getName() {
    return name;
  }

  public UpkeepDraft getDraft() {
    return draft;
  }

  public Integer getIdeal() {
    return ideal;
  }

  public void setIdeal(Integer ideal) {
    this.ideal = ideal;
  }

  public Integer getLongest() {
    return longest;
  }

  public void setLongest(Integer longest) {
    this.longest = longest;
  }
}
