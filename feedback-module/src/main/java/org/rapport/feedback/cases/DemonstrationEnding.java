package org.rapport.feedback.cases;

import java.time.LocalDate;
import java.util.List;
import org.rapport.feedback.CaseState;
import org.rapport.feedback.Finding;

/** How made-up cases are decided, and what people say to it. */
final class DemonstrationEnding {

  private final DemonstrationChance chance;
  private final DemonstrationVoice voice;
  private final List<Long> staff;

  DemonstrationEnding(DemonstrationChance chance, DemonstrationVoice voice, List<Long> staff) {
    this.chance = chance;
    this.voice = voice;
    this.staff = staff;
  }

  void decide(Case subject, DemonstrationCourse course, long handler) {
    answer(subject, course, handler);
    DemonstrationPromise promise =
        subject.matter().isComplaint() && chance.percent(20) ? promise(course, handler) : null;
    if (!course.after(chance.between(4, 40))) {
      return;
    }
    if (chance.percent(80)) {
      course.step(null, (c, act) -> c.tellOutcome(Telling.RECEIPT, act));
      respond(subject, course, handler);
    } else if (chance.percent(60)) {
      course.step(handler, (c, act) -> c.tellOutcome(chance.oneOf(Telling.BY_STAFF), act));
    }
    if (subject.state() == CaseState.DECIDED && course.after(chance.between(8, 60))) {
      course.step(handler, Case::close);
      end(promise, course, handler);
      // whoever decided what was contested goes on with it: the first reviewer may not
      comeBack(subject, course, subject.assigneeId() == null ? handler : subject.assigneeId());
    }
  }

  private void answer(Case subject, DemonstrationCourse course, long reviewer) {
    for (int point = 1; point <= subject.points().size(); point++) {
      int number = point;
      Finding finding = chance.weighted(Finding.class, 36, 25, 29, 10);
      course.step(
          reviewer, (c, act) -> c.find(number, finding, voice.any("reason-" + finding), act));
    }
    boolean complaint = subject.matter().isComplaint();
    String remedy = complaint && chance.percent(60) ? voice.any("remedy") : null;
    DecisionText words =
        new DecisionText(voice.any(complaint ? "decision" : "answer-given"), remedy);
    course.step(reviewer, (c, act) -> c.decide(words, act));
  }

  private DemonstrationPromise promise(DemonstrationCourse course, long owner) {
    LocalDate due = course.workdayIn(chance.between(5, 25));
    DemonstrationPromise promise = new DemonstrationPromise(voice, owner, due);
    course.step(owner, promise::make);
    return promise;
  }

  /** Most of what is promised is kept, a little is given up, some is still to be done. */
  private void end(DemonstrationPromise promise, DemonstrationCourse course, long owner) {
    if (promise != null && course.after(chance.between(10, 120))) {
      course.step(owner, chance.percent(85) ? promise::keep : promise::giveUp);
    }
  }

  /** Whoever has read the decision may contest it, or rate it. */
  private void respond(Case subject, DemonstrationCourse course, long handler) {
    if (subject.matter().isComplaint() && chance.percent(6)) {
      course.step(null, (c, act) -> c.contest(voice.message(c, "contest", act), act));
      answerAgain(subject, course, handler);
    } else if (chance.percent(60)) {
      course.step(null, (c, act) -> c.rate(rating(c), act));
    }
  }

  /** What was contested, somebody else decides. */
  private void answerAgain(Case subject, DemonstrationCourse course, long first) {
    List<Long> others = staff.stream().filter(one -> one != first).toList();
    if (!others.isEmpty() && course.after(chance.investigationHours())) {
      long reviewer = chance.oneOf(others);
      course.step(first, (c, act) -> c.assignTo(reviewer, act));
      answer(subject, course, reviewer);
    }
  }

  private void comeBack(Case subject, DemonstrationCourse course, long handler) {
    boolean complaint = subject.matter().isComplaint();
    if (complaint && chance.percent(4) && course.after(chance.between(20, 90))) {
      course.step(handler, (c, act) -> c.reopen(voice.any("reopening"), act));
      if (course.after(chance.investigationHours())) {
        answer(subject, course, handler);
        if (course.after(chance.between(8, 60))) {
          course.step(handler, Case::close);
        }
      }
    }
  }

  /** Whoever was found right is content more often, and late answers please nobody. */
  private Rating rating(Case subject) {
    boolean good = subject.outcome().finding() != Finding.NOT_UPHELD;
    double patience = subject.outcome().isOnTime() ? 0.4 : -0.7;
    return Rating.of(
        chance.score((good ? 3.9 : 3.4) + patience),
        chance.score(good ? 3.8 : 2.5),
        chance.percent(30) ? voice.any("comment") : null);
  }
}
