package org.rapport.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Jobs;
import org.rapport.platform.Permission;
import org.rapport.platform.RefusedRow;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Shows the imports, what was refused and what was proposed. */
@ApplicationScoped
@Transactional
public class ShowImports {

  private static final int MOST = 100;

  private ImportDesk desk;
  private Imports imports;
  private ImportRows rows;
  private Proposals proposals;
  private Outcome outcome;
  private Jobs jobs;
  private StaffDirectory staff;
  private CurrentUser user;

  protected ShowImports() {}

  @Inject
  ShowImports(
      ImportDesk desk,
      Imports imports,
      ImportRows rows,
      Proposals proposals,
      Outcome outcome,
      Jobs jobs,
      StaffDirectory staff,
      CurrentUser user) {
    this.desk = desk;
    this.imports = imports;
    this.rows = rows;
    this.proposals = proposals;
    this.outcome = outcome;
    this.jobs = jobs;
    this.staff = staff;
    this.user = user;
  }

  /** The latest hundred. */
  public List<ImportView> latest() {
    user.require(Permission.STAKEHOLDERS_IMPORT);
    List<StakeholderImport> found = imports.latest(MOST);
    Map<Long, StaffMember> names =
        staff.withIds(found.stream().map(StakeholderImport::uploadedBy).distinct().toList());
    return found.stream().map(one -> ImportView.of(one, 0, 0, name(names, one))).toList();
  }

  /** After a power cut nobody works on it any more, though it still says so; that is put right. */
  public ImportView with(long id) {
    StakeholderImport subject = desk.open(id);
    Optional<Jobs.Status> job = Optional.ofNullable(subject.jobId()).flatMap(jobs::status);
    if (subject.state().isWorking()
        && job.filter(status -> status.state() != Jobs.State.RUNNING).isPresent()) {
      subject = desk.take(id);
      if (subject.state().isWorking()) {
        subject.interrupted();
      }
    }
    return ImportView.of(
        subject,
        subject.tally().proposed() == 0 ? 0 : proposals.undecided(id),
        job.map(Jobs.Status::done).orElse(0L),
        name(staff.withIds(List.of(subject.uploadedBy())), subject));
  }

  /** Refused rows after a number, at most so many. */
  public List<RefusedRow> refused(long id, int after, int most) {
    desk.open(id);
    return rows.refused(id, after, most);
  }

  /** Rows that are likely to be somebody known, after a number, at most so many. */
  public List<ProposedRow> proposed(long id, int after, int most) {
    desk.open(id);
    return proposals.after(id, after, most);
  }

  /** Rows left out of the import, after a number, at most so many. */
  public List<ProposedRow> leftOut(long id, int after, int most) {
    desk.open(id);
    return proposals.leftOut(id, after, most);
  }

  /** Stakeholders that stayed when the import was undone, at most so many. */
  public List<Long> staying(long id, int most) {
    desk.open(id);
    return outcome.staying(id, most);
  }

  private static String name(Map<Long, StaffMember> names, StakeholderImport subject) {
    StaffMember member = names.get(subject.uploadedBy());
    return member == null ? "" : member.name();
  }
}
