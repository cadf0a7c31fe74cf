package org.rapport.feedback.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads the rules once and keeps them: every submission asks. */
@ApplicationScoped
class KeptRules implements RulesInForce {

  /** How long another node's change may stay unseen. */
  private static final Duration KEPT = Duration.ofSeconds(30);

  private record Kept(List<Rule> rules, Instant readAt) {}

  private final Rules rules;
  private final Clock clock;
  private volatile Kept kept;

  protected KeptRules() {
    this(null, null);
  }

  @Inject
  KeptRules(Rules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public List<Rule> inOrder() {
    return all().stream().filter(rule -> !rule.ended()).toList();
  }

  @Override
  public Optional<Rule> with(long id) {
    return all().stream().filter(rule -> rule.id() == id).findFirst();
  }

  @Override
  public List<String> queues() {
    return inOrder().stream()
        .map(rule -> rule.effect().queue())
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  private List<Rule> all() {
    Kept found = kept;
    Instant now = clock.instant();
    if (found == null || Duration.between(found.readAt(), now).abs().compareTo(KEPT) > 0) {
      found = new Kept(rules.all().stream().map(KeptRule::shown).toList(), now);
      kept = found;
    }
    return found.rules();
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulesChanged event) {
    kept = null;
  }
}
