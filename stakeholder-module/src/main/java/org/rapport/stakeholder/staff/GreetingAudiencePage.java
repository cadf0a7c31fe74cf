package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.greetings.ComposeGreeting;
import org.rapport.stakeholder.greetings.GreetingEntry;
import org.rapport.stakeholder.greetings.GreetingView;
import org.rapport.stakeholder.greetings.Occasion;
import org.rapport.stakeholder.greetings.ReadGreetings;
import org.rapport.stakeholder.map.Quadrant;
import org.rapport.stakeholder.models.JourneyStep;
import org.rapport.stakeholder.registry.GroupView;
import org.rapport.stakeholder.registry.ListGroups;

/** What many are written to for, and who they are; the first step of a letter to many. */
@Named
@ViewScoped
public class GreetingAudiencePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadGreetings read;
  @Inject private ComposeGreeting compose;
  @Inject private ListGroups groups;
  @Inject private Texts texts;

  private Long id;
  private long version;
  private Occasion occasion;
  private AudienceDraft draft = new AudienceDraft();

  @PostConstruct
  void load() {
    id = Parameters.number("id");
    if (id != null) {
      GreetingView greeting = read.with(id);
      version = greeting.version();
      occasion = greeting.occasion();
      draft = new AudienceDraft(greeting.audience());
    }
  }

  public String save() {
    GreetingEntry entry = new GreetingEntry(occasion, draft.audience());
    if (id == null) {
      return Places.greeting("greeting-words", compose.begin(entry));
    }
    compose.choose(id, version, entry);
    return Places.greeting("greeting-words", id);
  }

  public Occasion[] getOccasions() {
    return Occasion.values();
  }

  public List<GroupView> getGroups() {
    return groups.all();
  }

  public String groupName(GroupView group) {
    return group.nameIn(texts.language());
  }

  public StakeholderStatus[] getStatuses() {
    return StakeholderStatus.values();
  }

  public Quadrant[] getQuadrants() {
    return Quadrant.values();
  }

  public JourneyStep[] getSteps() {
    return JourneyStep.values();
  }

  public AudienceDraft getDraft() {
    return draft;
  }

  public Occasion getOccasion() {
    return occasion;
  }

  public void setOccasion(Occasion occasion) {
    this.occasion = occasion;
  }
}
