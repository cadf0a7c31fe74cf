package org.rapport.feedback.warnings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseFactsChanged;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.cases.CaseSubjects;
import org.rapport.feedback.cases.ComplaintWarning;
import org.rapport.stakeholder.ResponsibilityChanged;
import org.rapport.stakeholder.StakeholderComplaint;
import org.rapport.stakeholder.StakeholderComplaints;
import org.rapport.stakeholder.StakeholderDirectory;
import org.rapport.stakeholder.StakeholderJourneys;

/**
 * Whoever represents the organization towards a stakeholder knows that these wait for an answer to
 * a complaint, as long as they do. Confidential and anonymous ones warn nobody, and nobody is
 * warned of one about themselves.
 */
@ApplicationScoped
class WarnAgents {

  /** Sees every complaint: it is about no account of this number. */
  private static final long NOBODY = 0;

  private StakeholderJourneys journeys;
  private StakeholderDirectory stakeholders;
  private StakeholderComplaints complaints;
  private CaseSubjects subjects;
  private ComplaintWarning warning;

  protected WarnAgents() {}

  @Inject
  WarnAgents(
      StakeholderJourneys journeys,
      StakeholderDirectory stakeholders,
      StakeholderComplaints complaints,
      CaseSubjects subjects,
      ComplaintWarning warning) {
    this.journeys = journeys;
    this.stakeholders = stakeholders;
    this.complaints = complaints;
    this.subjects = subjects;
    this.warning = warning;
  }

  void changed(@Observes CaseFactsChanged event) {
    Long before = warnedOf(event.before());
    Long after = warnedOf(event.after());
    if (before != null && !before.equals(after)) {
      journeys.agents(before).forEach(agent -> warning.lift(event.after().reference(), agent));
    }
    if (after != null && !after.equals(before)) {
      warn(event.after().reference(), after, journeys.agents(after));
    }
  }

  void handedOver(@Observes ResponsibilityChanged event) {
    Set<Long> gone = new HashSet<>(event.formerAgents());
    gone.removeAll(event.agents());
    for (StakeholderComplaint one : complaints.of(event.stakeholderId(), NOBODY)) {
      if (one.open()) {
        gone.forEach(agent -> warning.lift(one.reference(), agent));
        warn(one.reference(), event.stakeholderId(), event.agents());
      }
    }
  }

  private void warn(String reference, long stakeholder, Set<Long> agents) {
    stakeholders
        .with(stakeholder)
        .ifPresent(
            known ->
                agents.stream()
                    .filter(agent -> !subjects.isAbout(reference, agent))
                    .forEach(agent -> warning.give(reference, agent, known)));
  }

  /** The stakeholder whose agents are warned, or null. */
  private static Long warnedOf(CaseFacts facts) {
    boolean warns =
        facts != null
            && facts.type() == FeedbackType.COMPLAINT
            && facts.identity() == Identity.NAMED
            && facts.state().isOpen();
    return warns ? facts.stakeholderId() : null;
  }
}
