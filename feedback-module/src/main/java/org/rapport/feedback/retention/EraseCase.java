package org.rapport.feedback.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rapport.feedback.cases.CaseDesk;
import org.rapport.kernel.Message;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.FileStore;
import org.rapport.platform.Permission;
import org.rapport.platform.Settings;

/** Takes a case out because its sender asks for it; bare facts stay, as by retention (C17). */
@ApplicationScoped
@Transactional
public class EraseCase {

  private CaseDesk desk;
  private EndedCases ended;
  private Archive archive;
  private FileStore files;
  private Settings settings;
  private AuditTrail audit;
  private Clock clock;

  protected EraseCase() {}

  @Inject
  EraseCase(
      CaseDesk desk,
      EndedCases ended,
      Archive archive,
      FileStore files,
      Settings settings,
      AuditTrail audit,
      Clock clock) {
    this.desk = desk;
    this.ended = ended;
    this.archive = archive;
    this.files = files;
    this.settings = settings;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Why it has to stay: it is open or something of it is still owed, it is on hold, or it may still
   * be contested and read for half a year. Empty where it may go.
   *
   * @throws org.rapport.platform.NotFound where there is none, or it is kept from who asks
   */
  public Optional<Message> kept(String reference) {
    long id = desk.open(reference, Permission.PERSONAL_DATA).id();
    if (ended.isHeld(id)) {
      return why("person.stays.held", reference);
    }
    if (ended.isOwed(id)) {
      return why("person.stays.open", reference);
    }
    LocalDate free =
        LocalDate.ofInstant(ended.touched(id), settings.timeZone())
            .plusMonths(RetentionRules.LEAST);
    return free.isAfter(LocalDate.ofInstant(clock.instant(), settings.timeZone()))
        ? why("person.stays.until", reference, free)
        : Optional.empty();
  }

  /**
   * @throws IllegalStateException where it has to stay
   */
  public void now(String reference) {
    long id = ended.locked(reference).orElseThrow();
    if (kept(reference).isPresent()) {
      throw new IllegalStateException("it has to stay");
    }
    goes(id, reference);
  }

  /**
   * One that a backup has brought back goes whatever it is by that backup: open, it counts as
   * withdrawn. One that is not there is passed over. For nobody but Rapport itself.
   */
  public void again(String reference) {
    Optional<Long> back = ended.locked(reference);
    back.ifPresent(
        id -> {
          archive.end(id, clock.instant());
          goes(id, reference);
        });
  }

  private void goes(long id, String reference) {
    audit.record("case.erased", "case", reference);
    archive.files(id).forEach(files::remove);
    archive.bury(id, clock.instant());
  }

  private static Optional<Message> why(String key, Object... arguments) {
    return Optional.of(Message.of("feedback", key, arguments));
  }
}
