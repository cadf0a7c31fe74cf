package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.rapport.feedback.AfterwardsDemonstration;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;

/** In each language, several who complain of one matter, handled together under the first (C11). */
@ApplicationScoped
class DemonstrateJointCases implements AfterwardsDemonstration {

  private static final long SEED = 20_260_103;
  private static final Duration BETWEEN = Duration.ofHours(5);

  private final DemonstrationCases complaints;
  private final Cases cases;
  private final Intake intake;
  private final CaseWork work;

  protected DemonstrateJointCases() {
    this(null, null, null, null);
  }

  @Inject
  DemonstrateJointCases(DemonstrationCases complaints, Cases cases, Intake intake, CaseWork work) {
    this.complaints = complaints;
    this.cases = cases;
    this.intake = intake;
    this.work = work;
  }

  @Override
  @Transactional
  public void make() {
    complaints.handled(EnumSet.allOf(Severity.class), 1).stream()
        .map(Case::assigneeId)
        .forEach(
            handler -> {
              make("zh-CN", handler);
              make("en", handler);
            });
  }

  private void make(String language, long handler) {
    DemonstrationTexts texts = new DemonstrationTexts(language.substring(0, 2));
    List<DemonstrationTexts.Sample> said = texts.shared();
    DemonstrationChance chance = new DemonstrationChance(new Random(SEED));
    Act now = work.act(handler);
    Case lead = received(said.get(0), language, Contact.NONE, BETWEEN.multipliedBy(said.size()));
    work.on(lead, now, c -> c.assignTo(handler, now));
    work.on(lead, now, c -> c.assess(assessment(), now));
    for (int i = 1; i < said.size(); i++) {
      Contact contact =
          i % 2 == 0
              ? Contact.NONE
              : new Contact(chance.oneOf(texts.sentences("name")), null, null);
      Case other = received(said.get(i), language, contact, BETWEEN.multipliedBy(said.size() - i));
      work.on(other, now, c -> c.join(lead, now));
    }
  }

  private Case received(
      DemonstrationTexts.Sample sample, String language, Contact contact, Duration ago) {
    Act act = work.act(null);
    Feedback feedback =
        new Feedback(
            FeedbackType.COMPLAINT,
            contact == Contact.NONE ? Identity.ANONYMOUS : Identity.NAMED,
            Channel.PORTAL,
            language,
            sample.subject(),
            sample.text(),
            sample.remedy(),
            sample.about(),
            contact);
    Act then = act.at(act.at().minus(ago));
    Submitted submitted = intake.take(feedback, List.of(), then.at(), then);
    return cases.withReference(submitted.reference()).orElseThrow();
  }

  private static Assessment assessment() {
    return Assessment.of(Severity.MEDIUM, false, Level.LOW, Level.MEDIUM, Level.HIGH);
  }
}
