package org.rapport.feedback.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.AssessCase;
import org.rapport.feedback.cases.AssignCase;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.CaseStanding;
import org.rapport.feedback.cases.CloseCase;
import org.rapport.feedback.cases.LabelCase;
import org.rapport.feedback.cases.SeeStanding;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;

/**
 * Does to many cases what can be done to one, by the same rules, each in a transaction of its own:
 * what is refused leaves the others done (C14).
 */
@ApplicationScoped
public class ActOnMany {

  /** Most cases of one act. */
  public static final int MOST = 200;

  private AssignCase assign;
  private LabelCase label;
  private AssessCase assess;
  private CloseCase close;
  private SeeStanding standing;
  private ManyRecord record;

  protected ActOnMany() {}

  @Inject
  ActOnMany(
      AssignCase assign,
      LabelCase label,
      AssessCase assess,
      CloseCase close,
      SeeStanding standing,
      ManyRecord record) {
    this.assign = assign;
    this.label = label;
    this.assess = assess;
    this.close = close;
    this.standing = standing;
    this.record = record;
  }

  /**
   * @throws Invalid for {@code cases} where there are none, or more than {@value #MOST}
   */
  public ManyDone with(ManyWish wish, List<String> references) {
    if (references.isEmpty() || references.size() > MOST) {
      throw Invalid.field("cases", Message.of("feedback", "many.count", MOST));
    }
    List<CaseBefore> done = new ArrayList<>();
    List<ManyDone.Refused> refused = each(references, reference -> done.add(act(wish, reference)));
    Long id = done.isEmpty() ? null : record.keep(wish, done);
    return new ManyDone(id, done.stream().map(CaseBefore::reference).toList(), refused);
  }

  /** Makes the cases again what they were; one that was changed since is left. */
  public ManyDone undo(long id) {
    KeptAct kept = record.handOut(id);
    List<String> done = new ArrayList<>();
    List<ManyDone.Refused> refused = new ArrayList<>();
    for (CaseBefore before : kept.cases()) {
      refused.addAll(
          each(
              List.of(before.reference()),
              reference -> {
                undo(kept, before);
                done.add(reference);
              }));
    }
    return new ManyDone(null, List.copyOf(done), List.copyOf(refused));
  }

  private static List<ManyDone.Refused> each(List<String> references, Consumer<String> act) {
    List<ManyDone.Refused> refused = new ArrayList<>();
    for (String reference : new LinkedHashSet<>(references)) {
      try {
        act.accept(reference);
      } catch (Refusal refusal) {
        refused.add(new ManyDone.Refused(reference, refusal.reason()));
      } catch (Invalid invalid) {
        refused.add(new ManyDone.Refused(reference, invalid.violations().get(0).message()));
      } catch (NotFound none) {
        refused.add(new ManyDone.Refused(reference, Message.of("feedback", "many.notFound")));
      }
    }
    return refused;
  }

  private CaseBefore act(ManyWish wish, String reference) {
    CaseStanding before = standing.of(reference);
    CaseAt at = new CaseAt(reference, before.version());
    switch (wish.act()) {
      case ASSIGN -> assign.to(at, wish.assignee());
      case LABEL -> label.put(at, wish.label());
      case UNLABEL -> label.take(at, wish.label());
      case SEVERITY -> assess.severity(at, wish.severity());
      case CLOSE -> close.now(at);
    }
    Object was = wish.act() == ManyAct.SEVERITY ? before.severity() : before.assignee();
    return new CaseBefore(reference, was, standing.of(reference).version());
  }

  private void undo(KeptAct kept, CaseBefore before) {
    CaseAt at = new CaseAt(before.reference(), before.version());
    CaseAt latest = CaseAt.latest(before.reference());
    switch (kept.act()) {
      case ASSIGN -> assign.to(at, before.was() == null ? null : Long.valueOf(before.was()));
      case LABEL -> label.take(latest, kept.label());
      case UNLABEL -> label.put(latest, kept.label());
      case SEVERITY -> assess.severity(at, severity(before));
      case CLOSE -> close.undo(at);
    }
  }

  private static Severity severity(CaseBefore before) {
    if (before.was() == null) {
      throw Refusal.because("feedback", "many.notAssessedBefore");
    }
    return Severity.valueOf(before.was());
  }
}
