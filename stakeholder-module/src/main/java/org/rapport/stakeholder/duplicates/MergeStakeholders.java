package org.rapport.stakeholder.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.rapport.kernel.Message;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.StakeholdersMerged;
import org.rapport.stakeholder.StakeholdersSeparated;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.registry.MakeOne;
import org.rapport.stakeholder.registry.OneOfTwo;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.StakeholderView;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;
import org.rapport.stakeholder.registry.StatusEntry;
import org.rapport.stakeholder.registry.Taken;

/** Merges duplicates field by field, and separates them again (mission R15). */
@ApplicationScoped
@Transactional
public class MergeStakeholders {

  private MakeOne makeOne;
  private ReadStakeholder read;
  private Merges merges;
  private Lookalikes lookalikes;
  private Stamps stamps;
  private StakeholderTimeline timeline;
  private AuditTrail audit;
  private Texts texts;
  private Event<StakeholdersMerged> merged;
  private Event<StakeholdersSeparated> separated;

  protected MergeStakeholders() {}

  @Inject
  MergeStakeholders(
      MakeOne makeOne,
      ReadStakeholder read,
      Merges merges,
      Lookalikes lookalikes,
      Stamps stamps,
      StakeholderTimeline timeline,
      AuditTrail audit,
      Texts texts,
      Event<StakeholdersMerged> merged,
      Event<StakeholdersSeparated> separated) {
    this.makeOne = makeOne;
    this.read = read;
    this.merges = merges;
    this.lookalikes = lookalikes;
    this.stamps = stamps;
    this.timeline = timeline;
    this.audit = audit;
    this.texts = texts;
    this.merged = merged;
    this.separated = separated;
  }

  /**
   * @param kept the one that stays, as it was read
   * @param gone the one that goes, as it was read
   * @return the merge's id
   * @throws org.rapport.kernel.Refusal if somebody has changed one of them since it was read
   */
  public long of(Taken kept, Taken gone, MergeChoice choice) {
    StakeholderView staying = read.with(kept.id());
    StakeholderView going = read.with(gone.id());
    boolean theirs = choice.sides().get(MergeField.STATUS) == Side.MERGED;
    StakeholderStatus status = theirs ? going.status() : staying.status();
    String reason =
        texts.here(Message.of("stakeholder", "merge.statusReason", going.facts().name()));
    OneOfTwo one =
        makeOne.of(
            kept,
            gone,
            choice.from(staying.facts(), going.facts()),
            new StatusEntry(status, null, reason));
    Stamp stamp = stamps.now();
    Merge merge = new Merge(kept.id(), gone.id(), one, stamp);
    merges.add(merge);
    lookalikes.forget(gone.id());
    merged.fire(new StakeholdersMerged(merge.id(), kept.id(), gone.id(), stamp.at()));
    tell(kept.id(), "timeline.merged", going.facts().name(), stamp);
    record("stakeholder.merged", merge);
    return merge.id();
  }

  /**
   * Makes two of them again, also after a long time: both get back what they had, and what was
   * added since stays with the one that was kept.
   *
   * @throws org.rapport.kernel.Refusal if it was undone already, or the kept one was merged since
   */
  public void undo(long id) {
    Merge merge = merges.locked(id).orElseThrow(NotFound::new);
    read.require(merge.kept());
    Stamp stamp = stamps.now();
    merge.undo(stamp);
    makeOne.undo(merge.kept(), merge.merged(), merge.state());
    separated.fire(new StakeholdersSeparated(merge.id(), merge.kept(), merge.merged(), stamp.at()));
    tell(merge.kept(), "timeline.separated", merge.view("").mergedName(), stamp);
    record("stakeholder.separated", merge);
  }

  private void tell(long stakeholder, String key, String other, Stamp stamp) {
    Message what = Message.of("stakeholder", key, other);
    timeline.tell(
        new TimelineEvent(stakeholder, TimelineKind.RECORD, stamp.at(), what, null, null));
  }

  private void record(String action, Merge merge) {
    audit.record(
        action,
        "stakeholder",
        String.valueOf(merge.kept()),
        Map.of("merge", String.valueOf(merge.id()), "other", String.valueOf(merge.merged())));
  }
}
