package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Corrects, changes, extends or renews an agreement; what it said before is kept (J10). */
@ApplicationScoped
@Transactional
public class AmendAgreement {

  /** Most changes of one agreement. */
  static final int MOST = 100;

  private final RelationshipWork work;
  private final Amendments amendments;
  private final AttachToAgreement files;
  private final Event<AgreementAmended> amended;

  @Inject
  AmendAgreement(
      RelationshipWork work,
      Amendments amendments,
      AttachToAgreement files,
      Event<AgreementAmended> amended) {
    this.work = work;
    this.amendments = amendments;
    this.files = files;
    this.amended = amended;
  }

  protected AmendAgreement() {
    this(null, null, null, null);
  }

  /**
   * @param uploads what was signed or written down about it; kept with the change or not at all
   * @return the id of the change
   * @throws org.rapport.kernel.Refusal where there is no agreement, it has ended, or nothing of the
   *     kind would change
   */
  public long with(long id, long version, AmendmentEntry entry, List<Upload> uploads) {
    Amendment[] noted = new Amendment[1];
    work.on(
        id,
        version,
        "amended",
        (it, stamp) -> {
          Rule.require(amendments.of(id).size() < MOST, "journey.amend.tooMany", MOST);
          noted[0] = it.amend(entry, stamp);
          amendments.keep(noted[0]);
          files.keep(it, uploads, stamp);
        });
    amended.fire(new AgreementAmended(id));
    return noted[0].id();
  }
}
