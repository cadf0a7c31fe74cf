package org.rapport.stakeholder.greetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Outbox;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.Stamps;
import org.rapport.stakeholder.upkeep.LogContact;
import org.rapport.stakeholder.upkeep.TouchEntry;

/** The steps of sending a letter to many, each a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SendSteps {

  private static final int LONGEST_NOTE = 2000;

  private Recipients recipients;
  private GreetingDesk desk;
  private Addressing addressing;
  private LogContact log;
  private Outbox outbox;
  private Stamps stamps;

  protected SendSteps() {}

  @Inject
  SendSteps(
      Recipients recipients,
      GreetingDesk desk,
      Addressing addressing,
      LogContact log,
      Outbox outbox,
      Stamps stamps) {
    this.recipients = recipients;
    this.desk = desk;
    this.addressing = addressing;
    this.log = log;
    this.outbox = outbox;
    this.stamps = stamps;
  }

  /**
   * @return how many have their turn
   * @throws Refusal if it is on its way already, goes to nobody, or to too many
   */
  int start(long id) {
    Greeting greeting = desk.take(id);
    greeting.refuseUnlessDraft();
    List<Long> ids = addressing.audience(greeting.entry());
    if (ids.isEmpty()) {
      throw Refusal.because("stakeholder", "greeting.nobody");
    }
    if (ids.size() > Addressing.MOST) {
      throw Refusal.because("stakeholder", "greeting.tooMany", Addressing.MOST);
    }
    greeting.send(stamps.now());
    recipients.address(id, ids);
    desk.note("greeting.sent", greeting);
    return ids.size();
  }

  /** How many still have their turn. */
  int left(long id) {
    desk.take(id);
    return recipients.counts(id).waiting();
  }

  void runs(long id, long job) {
    desk.take(id).runs(job);
  }

  /**
   * Who is left out is decided now, whatever it was when somebody looked.
   *
   * @return how many had their turn; 0 when nobody is left
   */
  int next(long id, int most) {
    Greeting greeting = desk.take(id);
    List<Long> some = recipients.waiting(id, most);
    Set<Long> gone = new HashSet<>(some);
    for (GreetingLine line : addressing.lines(greeting.entry(), greeting.words(), some)) {
      gone.remove(line.stakeholderId());
      if (line.isSent()) {
        send(line, greeting.entry().occasion());
      }
      recipients.done(id, line.stakeholderId(), line.obstacle(), stamps.now().at());
    }
    gone.forEach(one -> recipients.done(id, one, GreetingObstacle.OUT_OF_REACH, stamps.now().at()));
    return some.size();
  }

  void end(long id, boolean complete) {
    if (complete) {
      desk.take(id).sent(stamps.now().at());
    }
  }

  private void send(GreetingLine line, Occasion occasion) {
    outbox.enqueue(
        line.email(),
        "stakeholder",
        "greeting",
        Addressing.locale(line.language()),
        List.of(line.subject(), line.text()));
    log.with(
        line.stakeholderId(),
        new TouchEntry(
            occasion.kind(line.status()), Medium.EMAIL, null, note(line), line.contactId(), null));
  }

  /** Long names may make a long letter of a short one. */
  private static String note(GreetingLine line) {
    String whole = line.subject() + "\n\n" + line.text();
    int length = Math.min(whole.codePointCount(0, whole.length()), LONGEST_NOTE);
    return whole.substring(0, whole.offsetByCodePoints(0, length));
  }
}
