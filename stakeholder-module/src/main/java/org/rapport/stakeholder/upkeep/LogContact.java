package org.rapport.stakeholder.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.rapport.kernel.Message;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.Settings;
import org.rapport.stakeholder.StakeholderSummary;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;

/** Notes a contact: it is on the timeline, and what reminded of it moves on (mission J14, R13). */
@ApplicationScoped
@Transactional
public class LogContact {

  /** What is done this many days before its time counts for it. */
  public static final int EARLY_DAYS = UpkeepItem.EARLY_DAYS;

  private final Upkeep upkeep;
  private final Recognitions recognitions;
  private final PlanUpkeep plan;
  private final RemindOfDates dates;
  private final ReadStakeholder stakeholders;
  private final StakeholderTimeline timeline;
  private final Stamps stamps;
  private final Settings settings;
  private final AuditTrail audit;

  @Inject
  LogContact(
      Upkeep upkeep,
      Recognitions recognitions,
      PlanUpkeep plan,
      RemindOfDates dates,
      ReadStakeholder stakeholders,
      StakeholderTimeline timeline,
      Stamps stamps,
      Settings settings,
      AuditTrail audit) {
    this.upkeep = upkeep;
    this.recognitions = recognitions;
    this.plan = plan;
    this.dates = dates;
    this.stakeholders = stakeholders;
    this.timeline = timeline;
    this.stamps = stamps;
    this.settings = settings;
    this.audit = audit;
  }

  protected LogContact() {
    this(null, null, null, null, null, null, null, null, null);
  }

  public void with(long stakeholderId, TouchEntry typed) {
    StakeholderSummary stakeholder = stakeholders.require(stakeholderId);
    Optional<String> to = Contacted.require(typed.contact(), stakeholders.with(stakeholderId));
    Stamp stamp = stamps.now();
    TouchEntry entry = typed.checked(stamp.today());
    upkeep.cadence(stakeholderId, entry.on()).touched(entry.on());
    upkeep.remindersOf(stakeholderId).stream()
        .filter(item -> item.asksFor(entry) && item.isSatisfiedBy(entry.on()))
        .forEach(
            item -> {
              item.done(entry.on());
              upkeep.keep(item);
              plan.remind(item, stakeholder);
            });
    dates.greeted(stakeholderId, entry);
    if (entry.recognition() != null) {
      recognitions.keep(new Recognition(stakeholderId, entry, stamp));
    }
    timeline.tell(
        new TimelineEvent(
            stakeholderId,
            TimelineKind.CONTACT,
            moment(entry, stamp),
            sentence(entry, to),
            entry.text(),
            null));
    audit.record(
        "contact.logged",
        "stakeholder",
        String.valueOf(stakeholderId),
        Map.of("on", entry.on().toString()));
  }

  private static Message sentence(TouchEntry entry, Optional<String> to) {
    if (entry.recognition() != null) {
      return recognized(entry.recognition());
    }
    String key = "timeline.contact." + entry.medium();
    return to.map(name -> Message.of("stakeholder", key + ".with", name))
        .orElseGet(() -> Message.of("stakeholder", key));
  }

  static Message recognized(RecognitionEntry shown) {
    String key = "timeline.recognition." + shown.form();
    return shown.where() == null
        ? Message.of("stakeholder", key)
        : Message.of("stakeholder", key + ".at", shown.where());
  }

  /** What was today is now; of another day only the day is known, and noon stands for it. */
  private Instant moment(TouchEntry entry, Stamp stamp) {
    return entry.on().equals(stamp.today())
        ? stamp.at()
        : entry.on().atTime(12, 0).atZone(settings.timeZone()).toInstant();
  }
}
