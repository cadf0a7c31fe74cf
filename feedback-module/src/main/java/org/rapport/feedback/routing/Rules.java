package org.rapport.feedback.routing;

import java.util.Collection;
import java.util.List;

/** All rules there ever were; there are few. */
interface Rules {

  /** In the order in which they are asked. */
  List<KeptRule> all();

  void add(KeptRule rule);

  /** Accounts of who is told at once where somebody’s safety is at stake. */
  List<Long> safetyContacts();

  void replaceSafetyContacts(Collection<Long> accounts);

  /** Until this transaction ends nobody else changes a rule. */
  void takeTurns();
}
