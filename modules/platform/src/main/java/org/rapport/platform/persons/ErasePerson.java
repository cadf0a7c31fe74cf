package org.rapport.platform.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.ErasedRecords;
import org.rapport.platform.Erasure;

/** Erases what is held of a person in every module, all of it or nothing, with proof (C17). */
@ApplicationScoped
@Transactional
public class ErasePerson {

  private final RequestDesk desk;
  private final HeldData held;
  private final ErasedRecords erased;
  private final PersonFiles files;
  private final AuditTrail audit;

  protected ErasePerson() {
    this(null, null, null, null, null);
  }

  @Inject
  ErasePerson(
      RequestDesk desk, HeldData held, ErasedRecords erased, PersonFiles files, AuditTrail audit) {
    this.desk = desk;
    this.held = held;
    this.erased = erased;
    this.files = files;
    this.audit = audit;
  }

  /**
   * It cannot be undone.
   *
   * @throws org.rapport.kernel.Refusal unless an erasure is asked and something was chosen for it
   */
  public void of(long number) {
    desk.handle(
        number,
        "erased",
        (request, hand) -> {
          request.requireErasable();
          Erasure done = held.erase(request);
          erased.note(done.records());
          String proof = Proof.of(number, done);
          request.erased(done, proof, hand.at(), hand.by());
          audit.record(
              "person-request.proven",
              "person-request",
              String.valueOf(number),
              Map.of("sha256", proof, "records", String.valueOf(done.total())));
          files.forget(number);
        });
  }
}
