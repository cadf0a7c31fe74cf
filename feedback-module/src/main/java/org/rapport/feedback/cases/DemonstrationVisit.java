package org.rapport.feedback.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** A made-up complaint while a room beside the cases furnishes it. */
public final class DemonstrationVisit {

  private final Case subject;
  private final CaseWork work;
  private final Act now;
  private final DemonstrationVoice voice;

  DemonstrationVisit(Case subject, CaseWork work, Act now, DemonstrationVoice voice) {
    this.subject = subject;
    this.work = work;
    this.now = now;
    this.voice = voice;
  }

  public KnownCase subject() {
    return KnownCase.of(subject);
  }

  /** Who handled it, of what was contested at the first stage. */
  public long handler() {
    return subject.isSecondLook() ? subject.outcome().decidedBy() : subject.assigneeId();
  }

  /** Anything said on such an occasion, in the language of the case. */
  public String any(String kind) {
    return voice.any(kind);
  }

  public boolean percent(int percent) {
    return voice.chance().percent(percent);
  }

  /** A working day so many after today, or before it. */
  public LocalDate workday(int days) {
    Instant day = now.at().plus(Duration.ofDays(days));
    return now.calendar().plusWorkdays(day, 1).atZone(now.calendar().zone()).toLocalDate();
  }

  /** Some minutes after the first assessment, but not yet to come. */
  public Act afterAssessment(int minutes) {
    Instant at = subject.progress().assessedAt().plus(Duration.ofMinutes(minutes));
    return by(at.isAfter(now.at()) ? now.at() : at);
  }

  public Act now() {
    return by(now.at());
  }

  private Act by(Instant at) {
    return new Act(handler(), at, now.calendar(), now.limits(), now.random());
  }

  /** Does something at that moment; the line it leaves goes into the history. */
  public void step(Act act, Function<Act, HistoryLine> step) {
    work.on(
        subject,
        act,
        c -> {
          HistoryLine line = step.apply(act);
          return c.told(line.happening(), line.detail(), act);
        });
  }
}
