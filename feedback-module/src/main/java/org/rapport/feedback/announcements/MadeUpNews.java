package org.rapport.feedback.announcements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rapport.feedback.AfterwardsDemonstration;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseFactsSource;
import org.rapport.feedback.CaseState;
import org.rapport.platform.Announcement;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.WebhookDemonstration;

/** What webhooks might have been told of the latest made-up cases. */
@ApplicationScoped
class MadeUpNews implements AfterwardsDemonstration {

  private static final int OF_A_STATE = 2;
  private static final int MOST = OF_A_STATE * CaseState.values().length;
  private static final Duration APART = Duration.ofHours(5);

  private final CaseFactsSource facts;
  private final WebhookDemonstration webhooks;
  private final StaffDirectory staff;
  private final Clock clock;

  protected MadeUpNews() {
    this(null, null, null, null);
  }

  @Inject
  MadeUpNews(
      CaseFactsSource facts, WebhookDemonstration webhooks, StaffDirectory staff, Clock clock) {
    this.facts = facts;
    this.webhooks = webhooks;
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  public void make() {
    List<CaseFacts> all = new ArrayList<>();
    facts.forEach(all::add);
    all.sort(
        Comparator.comparing(CaseFacts::receivedOn).thenComparing(CaseFacts::reference).reversed());
    List<Announcement> news = new ArrayList<>();
    for (CaseState state : CaseState.values()) {
      all.stream()
          .filter(one -> one.state() == state)
          .limit(OF_A_STATE)
          .forEach(one -> news.add(of(one, news.size())));
    }
    staff.whoMay(Permission.SETTINGS_MANAGE).stream()
        .findFirst()
        .ifPresent(administrator -> webhooks.make(administrator.id(), news));
  }

  private Announcement of(CaseFacts facts, int before) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Instant at = now.minus(APART.multipliedBy(MOST - before));
    String event =
        switch (facts.state()) {
          case RECEIVED -> "case.received";
          case ASSESSED, INVESTIGATING -> "case.assessed";
          case DECIDED -> "case.decided";
          case CLOSED -> "case.closed";
          case WITHDRAWN -> "case.withdrawn";
        };
    Map<String, String> states = Map.of("type", facts.type().name(), "state", facts.state().name());
    return new Announcement(event, facts.reference(), states, at);
  }
}
