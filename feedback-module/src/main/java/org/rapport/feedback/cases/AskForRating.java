package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Asks by mail how somebody found the handling and the outcome of their case (C13). */
@ApplicationScoped
@Transactional
public class AskForRating {

  private Cases cases;
  private Senders senders;
  private CaseWork work;
  private Notices notices;

  protected AskForRating() {}

  @Inject
  AskForRating(Cases cases, Senders senders, CaseWork work, Notices notices) {
    this.cases = cases;
    this.senders = senders;
    this.work = work;
    this.notices = notices;
  }

  /**
   * Who left an address is asked, unless they have rated it, hold no receipt to rate it with, or it
   * is being looked at again.
   *
   * @return whether somebody was asked
   */
  public boolean once(String reference) {
    return cases.withReference(reference).filter(this::isToAsk).map(this::ask).orElse(false);
  }

  private boolean isToAsk(Case subject) {
    return subject.isUnrated() && !subject.isByMail() && senders.address(subject).isPresent();
  }

  private boolean ask(Case subject) {
    Act act = work.act(null);
    work.on(subject, act, c -> c.told(Happening.RATING_ASKED, null, act));
    notices.rating(subject);
    return true;
  }
}
