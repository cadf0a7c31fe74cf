package org.rapport.feedback.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.ErasedRecords;
import org.rapport.platform.FileStore;
import org.rapport.platform.RecordKey;

/** Takes some of the cases out that may go, in one transaction. */
@ApplicationScoped
@Transactional
class BurialStep {

  private static final String MODULE = "feedback";
  private static final int AT_ONCE = 20;

  private Archive archive;
  private ErasedRecords erased;
  private FileStore files;
  private AuditTrail audit;
  private Clock clock;

  protected BurialStep() {}

  @Inject
  BurialStep(
      Archive archive, ErasedRecords erased, FileStore files, AuditTrail audit, Clock clock) {
    this.archive = archive;
    this.erased = erased;
    this.files = files;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @return how many went; 0 when none is left that may go
   */
  int next() {
    Instant now = clock.instant();
    List<Long> going = archive.lockGoing(now, AT_ONCE);
    List<RecordKey> gone = new ArrayList<>();
    for (long id : going) {
      String reference = archive.reference(id);
      gone.add(new RecordKey(MODULE, reference));
      audit.record("case.retired", "case", reference);
      archive.files(id).forEach(files::remove);
      archive.bury(id, now);
    }
    erased.note(gone);
    return going.size();
  }
}
