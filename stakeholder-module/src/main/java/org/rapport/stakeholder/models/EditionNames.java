package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.models.EditionView.AnnouncementLine;
import org.rapport.stakeholder.models.EditionView.Signature;
import org.rapport.stakeholder.models.EditionView.TrainingLine;

/** Turns versions into what is shown: with people's names in place of their accounts' ids. */
@ApplicationScoped
class EditionNames {

  private final StaffDirectory staff;

  @Inject
  EditionNames(StaffDirectory staff) {
    this.staff = staff;
  }

  protected EditionNames() {
    this(null);
  }

  EditionView view(Edition edition) {
    Signatures signed = edition.signatures();
    return new EditionView(
        edition.id(),
        edition.version(),
        edition.kind(),
        edition.lineId(),
        edition.number(),
        edition.state(),
        edition.name(),
        edition.text(),
        edition.missing(),
        signature(signed.draftedBy(), signed.draftedAt()),
        signature(signed.agreedBy(), signed.agreedAt()),
        signature(signed.retiredBy(), signed.retiredAt()),
        signed.retiredBecause(),
        edition.authors(),
        announcements(edition),
        trainings(edition));
  }

  ModelVersionView model(ModelVersion model) {
    ModelEntry entry = model.entry();
    return new ModelVersionView(
        view(model),
        List.copyOf(entry.groups()),
        entry.collectivity(),
        entry.scales(),
        entry.journey(),
        model.texts());
  }

  /** Null where nobody is known: what ships with Rapport was written by no account. */
  String name(Long id) {
    return id == null ? null : staff.with(id).map(StaffMember::name).orElse("#" + id);
  }

  private Signature signature(Long by, Instant at) {
    return at == null ? null : new Signature(name(by), at);
  }

  private List<AnnouncementLine> announcements(Edition edition) {
    return edition.announcements().stream()
        .map(one -> new AnnouncementLine(one.on(), one.audience(), name(one.notedBy())))
        .toList();
  }

  private List<TrainingLine> trainings(Edition edition) {
    return edition.trainings().stream()
        .map(one -> new TrainingLine(one.staffId(), name(one.staffId()), one.on(), one.note()))
        .toList();
  }
}
