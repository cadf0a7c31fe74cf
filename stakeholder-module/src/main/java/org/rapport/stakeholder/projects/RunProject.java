package org.rapport.stakeholder.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.dealings.DealingEntry;
import org.rapport.stakeholder.dealings.DealingKind;
import org.rapport.stakeholder.dealings.KeepDealing;
import org.rapport.stakeholder.registry.ChangedMeanwhile;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Stamps;
import org.rapport.stakeholder.upkeep.LogContact;
import org.rapport.stakeholder.upkeep.TouchEntry;
import org.rapport.stakeholder.upkeep.UpkeepKind;

/** Proposes something to do together, talks it over and notes the answer (mission J13). */
@ApplicationScoped
@Transactional
public class RunProject {

  /** Open ones at a time: more than that nobody talks over. */
  static final int MOST_OPEN = 20;

  private final JointProjects projects;
  private final ReadStakeholder stakeholders;
  private final ChangedMeanwhile changedMeanwhile;
  private final LogContact log;
  private final KeepDealing dealings;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  RunProject(
      JointProjects projects,
      ReadStakeholder stakeholders,
      ChangedMeanwhile changedMeanwhile,
      LogContact log,
      KeepDealing dealings,
      Stamps stamps,
      AuditTrail audit) {
    this.projects = projects;
    this.stakeholders = stakeholders;
    this.changedMeanwhile = changedMeanwhile;
    this.log = log;
    this.dealings = dealings;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected RunProject() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * @return its id
   * @throws Refusal if the stakeholder is a potential one, or too many are open already
   */
  public long propose(long stakeholderId, ProjectEntry entry) {
    if (stakeholders.require(stakeholderId).status() == StakeholderStatus.POTENTIAL) {
      throw Refusal.because("stakeholder", "project.potential");
    }
    if (projects.of(stakeholderId).stream().filter(one -> one.state().isOpen()).count()
        >= MOST_OPEN) {
      throw Refusal.because("stakeholder", "project.full", MOST_OPEN);
    }
    JointProject project = new JointProject(stakeholderId, entry, stamps.now());
    keep(project, "proposed");
    return project.id();
  }

  /** What is proposed now says something else. */
  public void word(long stakeholderId, long id, long version, ProjectEntry entry) {
    JointProject project = checkedOut(stakeholderId, id, version);
    project.word(entry, stamps.now());
    keep(project, "worded");
  }

  /**
   * A talk is a contact as well: it is on the timeline, and the reminder of joint projects moves
   * on.
   */
  public void talk(long stakeholderId, long id, long version, Medium medium, String text) {
    JointProject project = checkedOut(stakeholderId, id, version);
    log.with(
        stakeholderId, new TouchEntry(UpkeepKind.JOINT_BUILDING, medium, null, text, null, null));
    project.talk(text, stamps.now());
    keep(project, "talked");
  }

  /**
   * It stands with what was done together from now on.
   *
   * @throws Refusal if nobody talked about it, or it does not say how it is done
   */
  public void agree(long stakeholderId, long id, long version, String outcome) {
    JointProject project = checkedOut(stakeholderId, id, version);
    project.agree(outcome, stamps.now());
    dealings.noted(
        stakeholderId,
        new DealingEntry(
            DealingKind.COOPERATION,
            project.entry().title(),
            stamps.now().today(),
            null,
            null,
            null,
            null,
            outcome,
            null));
    keep(project, "agreed");
  }

  public void decline(long stakeholderId, long id, long version, String why) {
    JointProject project = checkedOut(stakeholderId, id, version);
    project.decline(why, stamps.now());
    keep(project, "declined");
  }

  private JointProject checkedOut(long stakeholderId, long id, long version) {
    stakeholders.require(stakeholderId);
    JointProject project =
        projects
            .with(id)
            .filter(found -> found.stakeholderId() == stakeholderId)
            .orElseThrow(NotFound::new);
    changedMeanwhile.refuse(version, project.version(), project.changedBy(), project.changedAt());
    return project;
  }

  private void keep(JointProject project, String happened) {
    projects.keep(project);
    audit.record(
        "project." + happened,
        "stakeholder",
        String.valueOf(project.stakeholderId()),
        Map.of("project", String.valueOf(project.id())));
  }
}
