package org.rapport.web.demonstration;

import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.platform.Erasure;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderSummary;

/** Who of the demonstration asks what is held of them. */
final class AskingPeople {

  private AskingPeople() {}

  static List<String> among(List<StakeholderSummary> made) {
    return made.stream()
        .filter(one -> one.form() == StakeholderForm.INDIVIDUAL)
        .map(StakeholderSummary::name)
        .distinct()
        .toList();
  }

  /** What an erasure in all modules does. */
  static Erasure erased() {
    return new Erasure(
        List.of(
            new Erasure.Gone(Message.of("feedback", "person.kind.CASES"), 1),
            new Erasure.Gone(Message.of("feedback", "person.kind.MESSAGES"), 4),
            new Erasure.Gone(Message.of("platform", "person.erased.mails"), 3),
            new Erasure.Gone(Message.of("stakeholder", "person.kind.PROFILE"), 2),
            new Erasure.Gone(Message.of("stakeholder", "person.kind.CONTACTS"), 3)),
        List.of());
  }
}
