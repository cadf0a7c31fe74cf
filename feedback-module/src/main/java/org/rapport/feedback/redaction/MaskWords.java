package org.rapport.feedback.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.feedback.cases.Act;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.CaseDesk;
import org.rapport.feedback.cases.Happening;
import org.rapport.feedback.cases.HistoryLine;
import org.rapport.feedback.cases.KnownCase;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.search.KeptTexts;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Idempotency;
import org.rapport.platform.Permission;

/** Staff mask words of a case, or a whole message or note, and say why (C17). */
@ApplicationScoped
@Transactional
public class MaskWords {

  private CaseDesk desk;
  private CaseTexts texts;
  private Redactions redactions;
  private KeptTexts files;
  private Idempotency idempotency;

  protected MaskWords() {}

  @Inject
  MaskWords(
      CaseDesk desk,
      CaseTexts texts,
      Redactions redactions,
      KeptTexts files,
      Idempotency idempotency) {
    this.desk = desk;
    this.texts = texts;
    this.redactions = redactions;
    this.files = files;
    this.idempotency = idempotency;
  }

  /**
   * It cannot be undone; whoever may reads the original.
   *
   * @throws Refusal where the words do not stand there, or there is no such message or note
   */
  public void with(CaseAt at, RedactionOrder order, RequestKey key) {
    idempotency.once(
        key.value(),
        "redaction of " + at.reference(),
        RequestKey.fingerprint(order),
        String.class,
        () -> {
          desk.handle(at, Permission.CASES_HANDLE, (subject, act) -> masked(subject, order, act));
          return at.reference();
        });
  }

  private HistoryLine masked(KnownCase subject, RedactionOrder order, Act act) {
    List<MaskedText> masked = order.asked().in(meant(subject, order));
    int number = redactions.of(subject.id()).size() + 1;
    redactions.keep(
        new Redaction(subject.id(), number, order.asked(), order.reason(), masked, act));
    if (order.passage() != null) {
      files.rewrite(subject.id(), order.asked()::masked);
    }
    texts.replace(subject.id(), masked);
    return new HistoryLine(Happening.MASKED, number);
  }

  private List<CaseText> meant(KnownCase subject, RedactionOrder order) {
    List<CaseText> all = texts.of(subject.id());
    if (order.where() == RedactionOrder.Where.EVERYWHERE) {
      return all;
    }
    TextPlace place = TextPlace.valueOf(order.where().name());
    List<String> keys = texts.keys(subject.id(), place);
    if (order.number() < 1 || order.number() > keys.size()) {
      throw Refusal.because("feedback", "refusal.mask.none." + place, order.number());
    }
    String key = keys.get(order.number() - 1);
    return all.stream().filter(text -> text.place() == place && text.key().equals(key)).toList();
  }
}
