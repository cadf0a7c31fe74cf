package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.registry.ConsentPurpose;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.StakeholderView;
import org.rapport.stakeholder.upkeep.PlanCommunication;

/** Changes what is said to whom, how and how often (mission R13). */
@Named
@ViewScoped
public class CommunicationPlanPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadStakeholder stakeholders;
  @Inject private PlanCommunication plan;
  @Inject private CurrentUser user;
  @Inject private Notices notices;

  private long stakeholder;
  private String name;
  private CommunicationDraft draft;
  private final Map<Long, String> contacts = new LinkedHashMap<>();
  private final Map<Long, String> people = new LinkedHashMap<>();

  @PostConstruct
  void load() {
    StakeholderView known = stakeholders.with(Parameters.id("stakeholder"));
    stakeholder = known.id();
    name = known.facts().name();
    known.contacts().forEach(one -> contacts.put(one.id(), one.facts().name()));
    StaffMember me = user.signedIn();
    people.put(me.id(), me.name());
    known.responsible().forEach(one -> people.put(one.account(), one.name()));
    draft = new CommunicationDraft(me.id());
  }

  public String add() {
    plan.add(stakeholder, draft.entry());
    return done("communication.added");
  }

  public String stop(long line) {
    plan.stop(stakeholder, line);
    return done("communication.stopped");
  }

  private String done(String key) {
    notices.good(key);
    return Places.communicationPlan(stakeholder);
  }

  public Medium[] getMedia() {
    return Medium.values();
  }

  public Rhythm[] getRhythms() {
    return Rhythm.values();
  }

  public ConsentPurpose[] getConsents() {
    return ConsentPurpose.values();
  }

  public List<Map.Entry<Long, String>> getContacts() {
    return List.copyOf(contacts.entrySet());
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

  public CommunicationDraft getDraft() {
    return draft;
  }
}
