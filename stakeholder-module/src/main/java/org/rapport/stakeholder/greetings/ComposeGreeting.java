package org.rapport.stakeholder.greetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.registry.Stamps;

/** Drafts a letter to many: occasion, audience, words (mission J14). */
@ApplicationScoped
@Transactional
public class ComposeGreeting {

  private final Greetings greetings;
  private final GreetingDesk desk;
  private final CurrentUser user;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  ComposeGreeting(
      Greetings greetings, GreetingDesk desk, CurrentUser user, Stamps stamps, AuditTrail audit) {
    this.greetings = greetings;
    this.desk = desk;
    this.user = user;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected ComposeGreeting() {
    this(null, null, null, null, null);
  }

  /**
   * Begins with the occasion's template.
   *
   * @return the draft's id
   */
  public long begin(GreetingEntry typed) {
    user.require(Permission.STAKEHOLDERS_WRITE);
    GreetingEntry entry = typed.checked();
    GreetingWords words = greetings.template(entry.occasion()).words();
    Greeting greeting = new Greeting(entry, words, stamps.now());
    greetings.keep(greeting);
    desk.note("greeting.drafted", greeting);
    return greeting.id();
  }

  /** Another occasion brings its own template along. */
  public void choose(long id, long version, GreetingEntry entry) {
    Greeting greeting = desk.take(id, version);
    Occasion before = greeting.entry().occasion();
    greeting.choose(entry, stamps.now());
    Occasion now = greeting.entry().occasion();
    if (now != before) {
      greeting.write(greetings.template(now).words(), stamps.now());
    }
  }

  public void write(long id, long version, GreetingWords words) {
    desk.take(id, version).write(words, stamps.now());
  }

  /** Throws a draft away. */
  public void discard(long id) {
    Greeting greeting = desk.take(id);
    greeting.refuseUnlessDraft();
    greetings.remove(greeting);
    desk.note("greeting.discarded", greeting);
  }

  public GreetingWords template(Occasion occasion) {
    return greetings.template(occasion).words();
  }

  /** What letters on this occasion begin with from now on. */
  public void keepTemplate(Occasion occasion, GreetingWords words) {
    user.require(Permission.MODELS_MANAGE);
    greetings.template(occasion).say(words, stamps.now());
    audit.record("greeting.template", "greeting-template", occasion.name(), Map.of());
  }
}
