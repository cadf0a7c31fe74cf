package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.rapport.feedback.AfterwardsDemonstration;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.feedback.deadlines.Term;

/** In each language, complaints that are just where chance leads too seldom: one of each. */
@ApplicationScoped
class DemonstrateStates implements AfterwardsDemonstration {

  private static final long SEED = 20_260_104;

  /** From midnight, where working days are counted from. */
  private static final Duration TO_MORNING = Duration.ofHours(10);

  private final DemonstrationCases complaints;
  private final Cases cases;
  private final Intake intake;
  private final CaseWork work;

  protected DemonstrateStates() {
    this(null, null, null, null);
  }

  @Inject
  DemonstrateStates(DemonstrationCases complaints, Cases cases, Intake intake, CaseWork work) {
    this.complaints = complaints;
    this.cases = cases;
    this.intake = intake;
    this.work = work;
  }

  @Override
  @Transactional
  public void make() {
    DemonstrationChance chance = new DemonstrationChance(new Random(SEED));
    complaints.handled(EnumSet.allOf(Severity.class), 1).stream()
        .map(Case::assigneeId)
        .forEach(
            handler -> {
              new Room("zh-CN", handler, chance).fill();
              new Room("en", handler, chance).fill();
            });
  }

  /** The complaints of one language and who handles them. */
  private final class Room {

    private final DemonstrationChance chance;
    private final DemonstrationTexts texts;
    private final DemonstrationVoice voice;
    private final String language;
    private final long handler;
    private int told;

    Room(String language, long handler, DemonstrationChance chance) {
      this.chance = chance;
      this.language = language;
      this.handler = handler;
      this.texts = new DemonstrationTexts(language.substring(0, 2));
      this.voice = new DemonstrationVoice(chance, texts);
    }

    void fill() {
      assessed(8, Severity.HIGH); // overdue
      assessed(5, Severity.MEDIUM); // due about now
      assessed(0, Severity.CRITICAL);
      waiting(assessed(6, Severity.MEDIUM));
      unanswered(assessed(3, Severity.LOW));
      extended(assessed(13, Severity.MEDIUM));
      contested(assessed(14, Severity.MEDIUM));
      notFixed(assessed(18, Severity.LOW));
    }

    private DemonstrationCourse assessed(int workdaysAgo, Severity severity) {
      Act now = work.act(null);
      Act then = now.at(received(workdaysAgo, now));
      DemonstrationTexts.Sample said = texts.of(FeedbackType.COMPLAINT).get(told++);
      Contact contact = new Contact(voice.any("name"), null, null);
      Feedback feedback =
          new Feedback(
              FeedbackType.COMPLAINT,
              Identity.NAMED,
              Channel.PORTAL,
              language,
              said.subject(),
              said.text(),
              said.remedy(),
              said.about(),
              contact);
      Submitted sent = intake.take(feedback, List.of(), then.at(), then);
      Case subject = cases.withReference(sent.reference()).orElseThrow();
      var course = new DemonstrationCourse(subject, work, then, chance, now.at());
      boolean safety = severity == Severity.CRITICAL;
      Assessment assessment =
          Assessment.of(severity, safety, Level.MEDIUM, Level.MEDIUM, Level.MEDIUM);
      course.step(handler, (c, act) -> c.assignTo(handler, act));
      course.step(handler, (c, act) -> c.assess(assessment, act));
      return course;
    }

    private Instant received(int workdaysAgo, Act now) {
      return workdaysAgo == 0
          ? now.at().minus(Duration.ofHours(1))
          : Term.workdays(workdaysAgo).before(now.at(), now.calendar()).plus(TO_MORNING);
    }

    private void waiting(DemonstrationCourse course) {
      course.after(9);
      course.step(
          handler, (c, act) -> c.writeToComplainant(voice.message(c, "question", act), true, act));
    }

    private void unanswered(DemonstrationCourse course) {
      course.after(9);
      course.step(null, (c, act) -> c.hearFromComplainant(voice.message(c, "answer", act), act));
    }

    /** Long enough ago for a word to be owed. */
    private void extended(DemonstrationCourse course) {
      course.step(
          handler,
          (c, act) ->
              c.extendTo(course.workdayAfter(c.clock().dueAt(), 15), voice.any("extension"), act));
    }

    /** Whoever decided it still has it, and is to hand it over. */
    private void contested(DemonstrationCourse course) {
      course.after(20);
      decided(course, Finding.NOT_UPHELD);
      course.after(30);
      course.step(null, (c, act) -> c.tellOutcome(Telling.RECEIPT, act));
      course.step(null, (c, act) -> c.contest(voice.message(c, "contest", act), act));
    }

    private void notFixed(DemonstrationCourse course) {
      course.after(20);
      decided(course, Finding.UPHELD);
      DemonstrationPromise promise = new DemonstrationPromise(voice, handler, course.workdayIn(10));
      course.step(handler, promise::make);
      course.after(30);
      course.step(handler, promise::keep);
      course.after(9);
      course.step(null, (c, act) -> c.notFixed(voice.message(c, "reopening", act), act));
    }

    private void decided(DemonstrationCourse course, Finding finding) {
      course.step(handler, (c, act) -> c.find(1, finding, voice.any("reason-" + finding), act));
      course.step(
          handler, (c, act) -> c.decide(new DecisionText(voice.any("decision"), null), act));
    }
  }
}
