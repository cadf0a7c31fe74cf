package org.rapport.feedback.cases;

import java.time.LocalDate;

/** Something a made-up complainant is promised, the first in its case. */
final class DemonstrationPromise {

  private final DemonstrationVoice voice;
  private final RemedyPromise promise;
  private RemedyAction action;

  DemonstrationPromise(DemonstrationVoice voice, long owner, LocalDate due) {
    this.voice = voice;
    this.promise = new RemedyPromise(voice.any("promise"), owner, due);
  }

  Happened make(Case subject, Act act) {
    action = new RemedyAction(subject.id(), 1, promise, act);
    return subject.promise(action, act);
  }

  Happened keep(Case subject, Act act) {
    return end(RemedyState.DONE, "kept", subject, act);
  }

  Happened giveUp(Case subject, Act act) {
    return end(RemedyState.DROPPED, "given-up", subject, act);
  }

  private Happened end(RemedyState how, String kind, Case subject, Act act) {
    action.end(how, voice.any(kind), act);
    return subject.told(how.happening(), action.number(), act);
  }
}
