package org.rapport.stakeholder.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.CourseDemonstration;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.StakeholderSummary;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.Stamp;

/** Plans and contacts of made-up stakeholders: some due, some overdue, some slipping away. */
@ApplicationScoped
@Transactional
class MadeUpUpkeep implements CourseDemonstration {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.rapport.stakeholder.upkeep-demonstration", Locale.ROOT);
  private static final int IN = 5;

  /** Those that are no greetings. */
  private static final Map<StakeholderStatus, List<UpkeepKind>> KINDS =
      Map.of(
          StakeholderStatus.POTENTIAL,
          List.of(UpkeepKind.CALL_BACK, UpkeepKind.INFORMATION, UpkeepKind.INVITATION_TO_VISIT),
          StakeholderStatus.EXISTING,
          List.of(
              UpkeepKind.OPINIONS_AND_COMPLAINTS,
              UpkeepKind.JOINT_BUILDING,
              UpkeepKind.INVITATION_TO_EVENT,
              UpkeepKind.RECOGNITION));

  private final Upkeep upkeep;
  private final Recognitions recognitions;
  private final PlanUpkeep plan;
  private final ReadStakeholder stakeholders;
  private final StakeholderTimeline timeline;

  @Inject
  MadeUpUpkeep(
      Upkeep upkeep,
      Recognitions recognitions,
      PlanUpkeep plan,
      ReadStakeholder stakeholders,
      StakeholderTimeline timeline) {
    this.upkeep = upkeep;
    this.recognitions = recognitions;
    this.plan = plan;
    this.stakeholders = stakeholders;
    this.timeline = timeline;
  }

  protected MadeUpUpkeep() {
    this(null, null, null, null, null);
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void make(List<Long> ids, List<Long> agents, Clock clock) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, clock.getZone());
    for (int index = 0; index < ids.size(); index++) {
      StakeholderSummary stakeholder = stakeholders.summary(ids.get(index));
      int known = CourseDemonstration.daysAgo(index, ids.size());
      int touched = Math.min(known, 5 + index * 7 % 260);
      upkeep.cadence(stakeholder.id(), today.minusDays(touched));
      tell(stakeholder.id(), index, now.minus(Duration.ofDays(touched)));
      if (stakeholder.status() == StakeholderStatus.EXISTING && index % IN == 3) {
        recognize(stakeholder.id(), index, agents.get(index % agents.size()), clock);
      }
      if (index % IN < 2) {
        plan(stakeholder, index, agents.get(index % agents.size()), today.minusDays(touched));
      }
    }
  }

  /** Two in five have a plan, one of them with greetings on festivals. */
  private void plan(StakeholderSummary stakeholder, int index, long agent, LocalDate since) {
    int number = index / IN + index % IN;
    List<UpkeepKind> kinds = KINDS.get(stakeholder.status());
    UpkeepKind kind = kinds.get(number % kinds.size());
    Recurrence often = new Recurrence.Every(Period.ofMonths(3 + number % 3));
    String note = word(index, kind.name(), number);
    keep(stakeholder, new UpkeepEntry(kind, often, note, agent), since);
    if (index % IN == 1) {
      UpkeepKind greeting =
          stakeholder.status() == StakeholderStatus.POTENTIAL
              ? UpkeepKind.HOLIDAY_GREETING
              : UpkeepKind.HOLIDAY_OR_KEY_DATE;
      Festival festival = Festival.values()[index % Festival.values().length];
      Recurrence yearly = new Recurrence.OnFestival(festival);
      keep(stakeholder, new UpkeepEntry(greeting, yearly, null, agent), since);
    }
  }

  /** One in five of the existing ones was, each in another form. */
  private void recognize(long stakeholder, int index, long agent, Clock clock) {
    int number = index / IN;
    RecognitionForm form = RecognitionForm.values()[number % RecognitionForm.values().length];
    Instant at = clock.instant().minus(Duration.ofDays(12 + 17L * (number % 19)));
    LocalDate on = LocalDate.ofInstant(at, clock.getZone());
    RecognitionEntry shown = new RecognitionEntry(form, word(index, "where." + form, number / 4));
    String text = word(index, "recognizedFor", number);
    TouchEntry touch =
        new TouchEntry(UpkeepKind.RECOGNITION, Medium.IN_PERSON, on, text, null, shown);
    recognitions.keep(new Recognition(stakeholder, touch, new Stamp(agent, at, on)));
    timeline.tell(
        new TimelineEvent(
            stakeholder, TimelineKind.CONTACT, at, LogContact.recognized(shown), text, null));
  }

  private void keep(StakeholderSummary stakeholder, UpkeepEntry entry, LocalDate since) {
    UpkeepItem item = new UpkeepItem(stakeholder.id(), entry, since);
    upkeep.keep(item);
    plan.remind(item, stakeholder);
  }

  private static String word(int index, String kind, int number) {
    String[] words = WORDS.getString((index % 3 == 2 ? "en." : "zh.") + kind).split("\\|");
    return words[number % words.length];
  }

  private void tell(long stakeholder, int index, Instant at) {
    Medium medium = Medium.values()[index % Medium.values().length];
    timeline.tell(
        new TimelineEvent(
            stakeholder,
            TimelineKind.CONTACT,
            at,
            Message.of("stakeholder", "timeline.contact." + medium),
            word(index, "contact", index),
            null));
  }
}
