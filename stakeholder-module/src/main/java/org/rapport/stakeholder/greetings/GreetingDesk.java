package org.rapport.stakeholder.greetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.registry.ChangedMeanwhile;

/** Hands out letters to many: to who wrote them, and to look at to who sees every relationship. */
@ApplicationScoped
class GreetingDesk {

  private final Greetings greetings;
  private final ChangedMeanwhile changedMeanwhile;
  private final CurrentUser user;
  private final AuditTrail audit;

  @Inject
  GreetingDesk(
      Greetings greetings, ChangedMeanwhile changedMeanwhile, CurrentUser user, AuditTrail audit) {
    this.greetings = greetings;
    this.changedMeanwhile = changedMeanwhile;
    this.user = user;
    this.audit = audit;
  }

  protected GreetingDesk() {
    this(null, null, null, null);
  }

  /** Whose letters the reader sees, null where anybody's. */
  Long whose() {
    return user.may(Permission.RELATIONSHIPS_ALL) ? null : user.signedIn().id();
  }

  Greeting read(long id) {
    Long whose = whose();
    return greetings
        .with(id)
        .filter(found -> whose == null || found.madeBy() == whose)
        .orElseThrow(NotFound::new);
  }

  /** Whether it is one's own. */
  boolean isOwn(Greeting greeting) {
    return greeting.madeBy() == user.signedIn().id();
  }

  Greeting own(long id) {
    return greetings.with(id).filter(this::isOwn).orElseThrow(NotFound::new);
  }

  /** One's own, to change it; one at a time. */
  Greeting take(long id) {
    user.require(Permission.STAKEHOLDERS_WRITE);
    return greetings.locked(id).filter(this::isOwn).orElseThrow(NotFound::new);
  }

  /**
   * @param version the one that was read
   */
  Greeting take(long id, long version) {
    Greeting greeting = take(id);
    changedMeanwhile.refuse(version, greeting.version(), greeting.madeBy(), greeting.changedAt());
    return greeting;
  }

  void note(String action, Greeting greeting) {
    audit.record(
        action,
        "greeting",
        String.valueOf(greeting.id()),
        Map.of("occasion", greeting.entry().occasion().name()));
  }
}
