package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;

/** Changes what was agreed on by drafting its next version, or gives such a draft up (J2). */
@ApplicationScoped
@Transactional
public class NewVersion {

  private final Editions editions;
  private final EditionDesk desk;
  private final CheckOutEdition checkOut;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  NewVersion(
      Editions editions,
      EditionDesk desk,
      CheckOutEdition checkOut,
      Stamps stamps,
      AuditTrail audit) {
    this.editions = editions;
    this.desk = desk;
    this.checkOut = checkOut;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected NewVersion() {
    this(null, null, null, null, null);
  }

  /**
   * @param id of an agreed or retired version
   * @return the draft's id
   * @throws Refusal if there is a draft already: two would have to be brought together again
   */
  public long of(long id) {
    Edition agreed = editions.with(id).orElseThrow(NotFound::new);
    List<Edition> line = editions.ofLine(agreed.lineId());
    Edition newest = line.get(0);
    if (newest.state() == EditionState.DRAFT) {
      throw Refusal.because("stakeholder", "models.draft.exists", newest.number());
    }
    Edition draft = draft(agreed, newest.number() + 1, stamps.now());
    desk.keep(draft);
    record("drafted", draft, Map.of("from", String.valueOf(id)));
    return draft.id();
  }

  /** Throws a draft away. */
  public void giveUp(long id, long version) {
    Edition draft = checkOut.of(id, version);
    draft.refuseUnlessDraft();
    desk.remove(draft);
    record("givenUp", draft, Map.of("number", String.valueOf(draft.number())));
  }

  private static Edition draft(Edition agreed, int number, Stamp stamp) {
    return agreed instanceof ModelVersion model
        ? model.draft(number, stamp)
        : ((Principle) agreed).draft(number, stamp);
  }

  private void record(String verb, Edition edition, Map<String, String> details) {
    String type = edition.kind().name().toLowerCase(Locale.ROOT);
    audit.record(type + "." + verb, type, String.valueOf(edition.id()), details);
  }
}
