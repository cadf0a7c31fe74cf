package org.rapport.stakeholder.projects;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.kernel.Refusal;
import org.rapport.stakeholder.registry.Stamp;

/** Something proposed to do together, from the proposal over the talks to the answer (J13). */
@Entity
@Table(schema = "stakeholder", name = "joint_project")
class JointProject {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "joint_project")
  @SequenceGenerator(
      name = "joint_project",
      schema = "stakeholder",
      sequenceName = "joint_project_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "stakeholder_id", nullable = false)
  private long stakeholderId;

  @Embedded private Proposal proposal;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private ProjectState state = ProjectState.PROPOSED;

  @Column(name = "proposed_on", nullable = false)
  private LocalDate proposedOn;

  @ElementCollection
  @CollectionTable(
      schema = "stakeholder",
      name = "joint_project_talk",
      joinColumns = @JoinColumn(name = "project_id"))
  @OrderBy("at")
  private List<Talk> talks = new ArrayList<>();

  @Embedded private Answer answer;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by")
  private Long changedBy;

  protected JointProject() {}

  JointProject(long stakeholderId, ProjectEntry typed, Stamp stamp) {
    this.stakeholderId = stakeholderId;
    this.proposedOn = stamp.today();
    word(typed, stamp);
  }

  /** What is proposed changes while it is talked over. */
  final void word(ProjectEntry typed, Stamp stamp) {
    state.refuseOnceAnswered();
    proposal = new Proposal(typed.checked());
    changed(stamp);
  }

  void talk(String text, Stamp stamp) {
    state.refuseOnceAnswered();
    talks.add(new Talk(text, stamp));
    state = ProjectState.IN_TALKS;
    changed(stamp);
  }

  /**
   * @throws Refusal where nobody talked about it, or it does not say how it is done
   */
  void agree(String what, Stamp stamp) {
    state.refuseOnceAnswered();
    if (talks.isEmpty()) {
      throw Refusal.because("stakeholder", "project.agree.noTalk");
    }
    if (proposal.entry().form() == null) {
      throw Refusal.because("stakeholder", "project.agree.noForm");
    }
    answer(ProjectState.AGREED, what, stamp);
  }

  void decline(String why, Stamp stamp) {
    state.refuseOnceAnswered();
    answer(ProjectState.DECLINED, why, stamp);
  }

  private void answer(ProjectState now, String typed, Stamp stamp) {
    answer = new Answer(typed, stamp);
    state = now;
    changed(stamp);
  }

  private void changed(Stamp stamp) {
    changedAt = stamp.at();
    changedBy = stamp.by();
  }

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  long stakeholderId() {
    return stakeholderId;
  }

  ProjectEntry entry() {
    return proposal.entry();
  }

  ProjectState state() {
    return state;
  }

  LocalDate proposedOn() {
    return proposedOn;
  }

  List<Talk> talks() {
    return List.copyOf(talks);
  }

  /** Empty while it is open. */
  Optional<Answer> answer() {
    return state.isOpen() ? Optional.empty() : Optional.of(answer);
  }

  Instant changedAt() {
    return changedAt;
  }

  Long changedBy() {
    return changedBy;
  }
}
