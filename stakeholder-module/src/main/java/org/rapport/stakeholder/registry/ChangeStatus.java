package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;

/** Moves a stakeholder between potential and existing (mission R1). */
@ApplicationScoped
@Transactional
public class ChangeStatus {

  private final CheckOut checkOut;
  private final Stakeholders stakeholders;
  private final Courses courses;
  private final Stamps stamps;
  private final AuditTrail audit;
  private final StakeholderTimeline timeline;

  @Inject
  ChangeStatus(
      CheckOut checkOut,
      Stakeholders stakeholders,
      Courses courses,
      Stamps stamps,
      AuditTrail audit,
      StakeholderTimeline timeline) {
    this.checkOut = checkOut;
    this.stakeholders = stakeholders;
    this.courses = courses;
    this.stamps = stamps;
    this.audit = audit;
    this.timeline = timeline;
  }

  protected ChangeStatus() {
    this(null, null, null, null, null, null);
  }

  /**
   * As part of something else that changes the stakeholder's standing; where it has that status
   * already nothing is changed.
   *
   * @throws org.rapport.platform.NotFound where there is no such stakeholder
   */
  public void inPassing(long id, StatusEntry entry) {
    Stakeholder stakeholder = stakeholders.with(id).orElseThrow(NotFound::new);
    if (stakeholder.status() != entry.status()) {
      change(stakeholder, entry);
    }
  }

  /**
   * @param version the one that was read
   * @throws Refusal if it has that status, or somebody has changed it since, or there is an
   *     agreement with it: that is ended with its relationship (J9, J17)
   */
  public void with(long id, long version, StatusEntry entry) {
    if (entry.status() == StakeholderStatus.POTENTIAL && courses.isFormal(id)) {
      throw Refusal.because("stakeholder", "stakeholder.status.formal");
    }
    change(checkOut.of(id, version), entry);
  }

  private void change(Stakeholder stakeholder, StatusEntry entry) {
    String before = stakeholder.status().name();
    Stamp stamp = stamps.now();
    stakeholder.become(entry, stamp);
    stakeholders.keep(stakeholder);
    audit.record(
        "stakeholder.status-changed",
        "stakeholder",
        String.valueOf(stakeholder.id()),
        Map.of("before", before, "after", stakeholder.status().name()));
    LocalDate day = entry.on() == null ? stamp.today() : entry.on();
    timeline.tell(
        new TimelineEvent(
            stakeholder.id(),
            TimelineKind.RECORD,
            stamp.at(),
            Message.of("stakeholder", "timeline.status." + stakeholder.status(), day),
            entry.reason(),
            null));
  }
}
