package org.rapport.stakeholder.dealings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;
import org.rapport.platform.Settings;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.registry.ChangedMeanwhile;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;

/** Notes what was bought or done together, corrects it, or takes it out again (mission R11). */
@ApplicationScoped
@Transactional
public class KeepDealing {

  /** More than anybody reads before a meeting. */
  static final int MOST = 200;

  private final Dealings dealings;
  private final ReadStakeholder stakeholders;
  private final ChangedMeanwhile changedMeanwhile;
  private final StakeholderTimeline timeline;
  private final Stamps stamps;
  private final Settings settings;
  private final AuditTrail audit;

  @Inject
  KeepDealing(
      Dealings dealings,
      ReadStakeholder stakeholders,
      ChangedMeanwhile changedMeanwhile,
      StakeholderTimeline timeline,
      Stamps stamps,
      Settings settings,
      AuditTrail audit) {
    this.dealings = dealings;
    this.stakeholders = stakeholders;
    this.changedMeanwhile = changedMeanwhile;
    this.timeline = timeline;
    this.stamps = stamps;
    this.settings = settings;
    this.audit = audit;
  }

  protected KeepDealing() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * It is on the timeline on the day it began.
   *
   * @return its id
   * @throws Refusal if there are too many already
   */
  public long noted(long stakeholderId, DealingEntry entry) {
    stakeholders.require(stakeholderId);
    if (dealings.of(stakeholderId).size() >= MOST) {
      throw Refusal.because("stakeholder", "dealing.full", MOST);
    }
    Stamp stamp = stamps.now();
    Dealing dealing = new Dealing(stakeholderId, entry, stamp);
    dealings.keep(dealing);
    DealingEntry kept = dealing.entry();
    tell(dealing, moment(kept.from(), stamp), kept.kind().name(), kept.experience());
    record("noted", dealing);
    return dealing.id();
  }

  /**
   * @throws Refusal if somebody changed it since it was read
   */
  public void corrected(long stakeholderId, long id, long version, DealingEntry entry) {
    Dealing dealing = checkedOut(stakeholderId, id, version);
    Stamp stamp = stamps.now();
    dealing.correct(entry, stamp);
    dealings.keep(dealing);
    tell(dealing, stamp.at(), "corrected", dealing.entry().experience());
    record("corrected", dealing);
  }

  /** It never was; the timeline says so too. */
  public void removed(long stakeholderId, long id, long version) {
    Dealing dealing = checkedOut(stakeholderId, id, version);
    dealings.remove(dealing);
    tell(dealing, stamps.now().at(), "removed", null);
    record("removed", dealing);
  }

  private Dealing checkedOut(long stakeholderId, long id, long version) {
    stakeholders.require(stakeholderId);
    Dealing dealing =
        dealings
            .with(id)
            .filter(found -> found.stakeholderId() == stakeholderId)
            .orElseThrow(NotFound::new);
    changedMeanwhile.refuse(version, dealing.version(), dealing.changedBy(), dealing.changedAt());
    return dealing;
  }

  /** Of a day before today only the day is known, and noon stands for it. */
  private Instant moment(LocalDate day, Stamp stamp) {
    return day.equals(stamp.today())
        ? stamp.at()
        : day.atTime(12, 0).atZone(settings.timeZone()).toInstant();
  }

  private void tell(Dealing dealing, Instant at, String happened, String text) {
    Message what =
        Message.of("stakeholder", "timeline.dealing." + happened, dealing.entry().what());
    timeline.tell(
        new TimelineEvent(dealing.stakeholderId(), TimelineKind.DEALING, at, what, text, null));
  }

  private void record(String happened, Dealing dealing) {
    audit.record(
        "dealing." + happened,
        "stakeholder",
        String.valueOf(dealing.stakeholderId()),
        Map.of("dealing", String.valueOf(dealing.id())));
  }
}
