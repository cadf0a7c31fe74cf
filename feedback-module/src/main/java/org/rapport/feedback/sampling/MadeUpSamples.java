package org.rapport.feedback.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.feedback.AfterwardsDemonstration;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.CaseFactsSource;
import org.rapport.feedback.cases.AuditedCase;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.platform.WorkingCalendars;

/** A sample that was gone through, and the next with a few cases done. */
@ApplicationScoped
@Transactional
class MadeUpSamples implements AfterwardsDemonstration {

  private static final int SIZE = 20;
  private static final int DONE_OF_THE_LAST = 6;
  private static final List<String> NOTES =
      List.of(
          "Nothing on file says when, nor by whom.",
          "处理记录中没有说明原因。",
          "Four days late; nobody asked for more time.",
          "经办人休假期间无人接手。");

  private Samples samples;
  private DrawSample draw;
  private CaseFactsSource facts;
  private StaffDirectory staff;
  private WorkingCalendars calendars;
  private Clock clock;

  protected MadeUpSamples() {}

  @Inject
  MadeUpSamples(
      Samples samples,
      DrawSample draw,
      CaseFactsSource facts,
      StaffDirectory staff,
      WorkingCalendars calendars,
      Clock clock) {
    this.samples = samples;
    this.draw = draw;
    this.facts = facts;
    this.staff = staff;
    this.calendars = calendars;
    this.clock = clock;
  }

  @Override
  public void make() {
    Quarter last = Quarter.of(LocalDate.now(clock.withZone(calendars.current().zone()))).before();
    staff.whoMay(Permission.AUDIT_READ).stream()
        .findFirst()
        .ifPresent(
            auditor -> {
              make(last.before(), auditor, SIZE);
              make(last, auditor, DONE_OF_THE_LAST);
            });
  }

  private void make(Quarter quarter, StaffMember auditor, int done) {
    draw.of(quarter, new Draw(quarter.hashCode(), SIZE), auditor.id());
    Map<String, CaseFacts> known = new HashMap<>();
    facts.forEach(one -> known.put(one.reference(), one));
    samples.casesOf(quarter.toString(), auditor.id()).stream()
        .limit(done)
        .forEach(
            one ->
                one.answer(
                    answers(known.get(one.reference()), one.position()),
                    one.version(),
                    auditor.id(),
                    clock.instant()));
  }

  private static List<Answer> answers(CaseFacts facts, int position) {
    AuditedCase audited = new AuditedCase(facts, "", List.of(), List.of(), List.of(), List.of(), 0);
    Map<Question, Verdict> said = Evidence.of(audited);
    List<Answer> answers = new ArrayList<>();
    for (Question question : Question.values()) {
      Verdict verdict = said.getOrDefault(question, Verdict.YES);
      String note = NOTES.get((position + question.ordinal()) % NOTES.size());
      answers.add(Answer.of(question, verdict, verdict == Verdict.NO ? note : null));
    }
    return answers;
  }
}
