package org.rapport.feedback.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseFactsChanged;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.cases.CaseSubjects;
import org.rapport.feedback.cases.ComplaintWarning;
import org.rapport.platform.TestWorkList;
import org.rapport.stakeholder.ResponsibilityChanged;
import org.rapport.stakeholder.StakeholderComplaint;
import org.rapport.stakeholder.StakeholderDirectory;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderJourneys;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.StakeholderSummary;

/** Agents know before their next contact that somebody waits for an answer (C20). */
class WarnAgentsTest {

  private static final long BAKERY = 5;
  private static final long GRACE = 21;
  private static final long CHEN = 22;
  private static final LocalDate DAY = LocalDate.parse("2026-11-19");

  private final TestWorkList work = new TestWorkList();
  private Set<Long> agents = Set.of(GRACE, CHEN);
  private long about;

  private final WarnAgents warn =
      new WarnAgents(
          new Journeys(),
          new Bakery(),
          (stakeholder, reader) -> List.of(new StakeholderComplaint("C-1", DAY, true, null)),
          new CaseSubjects() {
            @Override
            public boolean isAbout(String reference, long staffId) {
              return staffId == about;
            }
          },
          new ComplaintWarning(work));

  @Test
  void C20_an_open_complaint_warns_the_agents_until_it_is_decided() {
    linked(Identity.NAMED, FeedbackType.COMPLAINT);
    assertThat(work.open.keySet())
        .containsExactlyInAnyOrder("complaint C-1/21", "complaint C-1/22");
    assertThat(work.open.values())
        .allMatch(item -> item.about().equals("Li’s Bakery"))
        .allMatch(item -> item.path().equals("/staff/stakeholders/view?id=5"));

    warn.changed(
        new CaseFactsChanged(
            facts(Identity.NAMED, FeedbackType.COMPLAINT, BAKERY, CaseState.INVESTIGATING),
            facts(Identity.NAMED, FeedbackType.COMPLAINT, BAKERY, CaseState.DECIDED)));
    assertThat(work.open).isEmpty();
  }

  @Test
  void C20_what_is_confidential_or_no_complaint_warns_nobody() {
    linked(Identity.CONFIDENTIAL, FeedbackType.COMPLAINT);
    linked(Identity.NAMED, FeedbackType.SUGGESTION);
    assertThat(work.open).isEmpty();
  }

  @Test
  void C20_an_agent_is_not_warned_of_a_complaint_about_themselves() {
    about = GRACE;
    linked(Identity.NAMED, FeedbackType.COMPLAINT);
    assertThat(work.open.keySet()).containsExactly("complaint C-1/22");
  }

  @Test
  void C20_who_takes_over_is_warned_and_who_hands_over_no_more() {
    linked(Identity.NAMED, FeedbackType.COMPLAINT);
    agents = Set.of(CHEN, 23L);
    warn.handedOver(new ResponsibilityChanged(BAKERY, Set.of(GRACE, CHEN), agents, Set.of(GRACE)));
    assertThat(work.open.keySet())
        .containsExactlyInAnyOrder("complaint C-1/22", "complaint C-1/23");
  }

  private void linked(Identity identity, FeedbackType type) {
    warn.changed(
        new CaseFactsChanged(
            facts(identity, type, null, CaseState.RECEIVED),
            facts(identity, type, BAKERY, CaseState.RECEIVED)));
  }

  private static CaseFacts facts(
      Identity identity, FeedbackType type, Long stakeholder, CaseState state) {
    return new CaseFacts(
        "C-1",
        type,
        Channel.PORTAL,
        identity,
        null,
        stakeholder,
        state,
        DAY,
        DAY,
        DAY,
        null,
        DAY,
        null,
        false,
        false,
        null,
        null,
        false,
        null,
        null,
        null,
        null,
        false,
        false,
        false,
        false);
  }

  private final class Journeys implements StakeholderJourneys {

    @Override
    public List<String> steps(long stakeholderId) {
      return List.of();
    }

    @Override
    public Set<Long> agents(long stakeholderId) {
      return agents;
    }
  }

  private static final class Bakery implements StakeholderDirectory {

    @Override
    public Optional<StakeholderSummary> with(long id) {
      return Optional.of(
          new StakeholderSummary(
              id, "Li’s Bakery", "", StakeholderForm.ORGANIZATION, StakeholderStatus.EXISTING));
    }

    @Override
    public Map<Long, StakeholderSummary> withIds(Collection<Long> ids) {
      return Map.of();
    }

    @Override
    public List<StakeholderSummary> search(String text, int max) {
      return List.of();
    }
  }
}
