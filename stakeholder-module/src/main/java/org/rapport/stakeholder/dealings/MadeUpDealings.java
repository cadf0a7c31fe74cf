package org.rapport.stakeholder.dealings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.CourseDemonstration;
import org.rapport.stakeholder.StakeholderTimeline;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.registry.Stamp;

/** What made-up stakeholders bought, sold and did together with us before. */
@ApplicationScoped
@Transactional
class MadeUpDealings implements CourseDemonstration {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.rapport.stakeholder.dealings-demonstration", Locale.ROOT);
  private static final int MOST = 3;

  private final Dealings dealings;
  private final StakeholderTimeline timeline;

  @Inject
  MadeUpDealings(Dealings dealings, StakeholderTimeline timeline) {
    this.dealings = dealings;
    this.timeline = timeline;
  }

  protected MadeUpDealings() {
    this(null, null);
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public void make(List<Long> ids, List<Long> agents, Clock clock) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, clock.getZone());
    for (int index = 0; index < ids.size(); index++) {
      Stamp stamp = new Stamp(agents.get(index % agents.size()), now, today);
      for (int number = 0; number < index % (MOST + 1); number++) {
        DealingEntry entry = entry(index + number, index, number, today);
        dealings.keep(new Dealing(ids.get(index), entry, stamp));
        tell(ids.get(index), entry, clock);
      }
    }
  }

  /** The latest ones of some stakeholders still go on. */
  private static DealingEntry entry(int seed, int index, int number, LocalDate today) {
    String language = index % 3 == 2 ? "en." : "zh.";
    DealingKind kind = DealingKind.values()[seed % DealingKind.values().length];
    LocalDate from = today.minusMonths(10L + 14L * number + index % 9).withDayOfMonth(1);
    boolean goesOn = number == 0 && index % 4 == 1;
    HowItWent went = goesOn ? null : HowItWent.values()[seed % 5 < 3 ? 0 : seed % 5 - 2];
    boolean paid = kind != DealingKind.COOPERATION;
    return new DealingEntry(
        kind,
        word(language, kind.name(), seed),
        from,
        goesOn ? null : from.plusMonths(4 + seed % 8).minusDays(1),
        paid ? BigDecimal.valueOf(8000L + 3500L * (seed % 23)) : null,
        paid ? "CNY" : null,
        went,
        went == null ? null : word(language, went.name(), seed),
        word(language, "who", seed));
  }

  private void tell(long stakeholder, DealingEntry entry, Clock clock) {
    timeline.tell(
        new TimelineEvent(
            stakeholder,
            TimelineKind.DEALING,
            entry.from().atTime(12, 0).atZone(clock.getZone()).toInstant(),
            Message.of("stakeholder", "timeline.dealing." + entry.kind(), entry.what()),
            entry.experience(),
            null));
  }

  private static String word(String language, String kind, int index) {
    String[] words = WORDS.getString(language + kind).split("\\|");
    return words[index % words.length];
  }
}
