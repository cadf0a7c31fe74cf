package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/**
 * What the rooms beside the cases do with one: they open it to who may, and whatever they do leaves
 * its line in the history and in the audit trail. Of two at once the second waits for the first.
 */
@ApplicationScoped
public class CaseDesk {

  private StaffDesk desk;
  private Cases cases;
  private Handlers handlers;
  private SecondLook second;

  protected CaseDesk() {}

  @Inject
  CaseDesk(StaffDesk desk, Cases cases, Handlers handlers, SecondLook second) {
    this.desk = desk;
    this.cases = cases;
    this.handlers = handlers;
    this.second = second;
  }

  /**
   * @throws NotFound where there is no such case or it is about this very person (C6)
   */
  public KnownCase open(String reference, Permission permission) {
    return KnownCase.of(desk.open(CaseAt.latest(reference), permission));
  }

  /**
   * Adds to the history, and changes nothing else of the case.
   *
   * @throws Refusal where somebody changed it since it was seen
   */
  public void handle(
      CaseAt at, Permission permission, BiFunction<KnownCase, Act, HistoryLine> act) {
    desk.handle(
        at,
        permission,
        (c, done) -> {
          HistoryLine line = act.apply(KnownCase.of(c), done);
          return c.told(line.happening(), line.detail(), done);
        });
  }

  /**
   * Something that serves to find out what happened: the case is being investigated from then on.
   *
   * @throws Refusal before it is assessed, once it is decided, and at the second stage for whoever
   *     took part in the first (C9)
   */
  public void investigate(CaseAt at, BiFunction<KnownCase, Act, HistoryLine> act) {
    desk.handle(
        at,
        Permission.CASES_HANDLE,
        (c, done) -> {
          second.requireOther(c, done.by());
          return c.investigate(() -> act.apply(KnownCase.of(c), done), done);
        });
  }

  /**
   * @throws Invalid for {@code field} where that person may not handle cases
   * @throws Refusal where the case is about that person (C6)
   */
  public void requireSuitable(KnownCase subject, long staffId, String field) {
    handlers.requireSuitable(cases.with(subject.id()).orElseThrow(), staffId, field);
  }

  /** Name of a file of the case; empty where it has none such. */
  public Optional<String> fileName(KnownCase subject, long fileId) {
    return cases.attachment(subject.id(), fileId).map(Attachment::name);
  }
}
