package org.rapport.stakeholder.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.FileStore;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.journey.Upload;
import org.rapport.stakeholder.models.EditionState;
import org.rapport.stakeholder.models.EditionView;
import org.rapport.stakeholder.models.ReadEditions;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;

/**
 * Attaches files to a version, or to a training in it, and takes them away again until it is
 * retired (mission J1, J2). What was agreed is its words; a file does not change them.
 */
@ApplicationScoped
@Transactional
public class AttachMaterial {

  /** Most files one version ever holds. */
  static final int MOST = 50;

  private final ReadEditions editions;
  private final EditionFiles files;
  private final FileStore store;
  private final CurrentUser user;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  AttachMaterial(
      ReadEditions editions,
      EditionFiles files,
      FileStore store,
      CurrentUser user,
      Stamps stamps,
      AuditTrail audit) {
    this.editions = editions;
    this.files = files;
    this.store = store;
    this.user = user;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected AttachMaterial() {
    this(null, null, null, null, null, null);
  }

  /**
   * @param trainingOn day of the training it was used in, null for the version itself
   * @throws Invalid for {@code files} where there is none, too many or one cannot be taken, for
   *     {@code trainingOn} where nobody was trained that day
   * @throws Refusal where the version is retired
   */
  public void attach(long editionId, LocalDate trainingOn, List<Upload> uploads) {
    EditionView edition = open(editionId);
    if (uploads.isEmpty()) {
      throw Invalid.field("files", Message.of("stakeholder", "journey.files.missing"));
    }
    if (trainingOn != null && !isTrainedOn(edition, trainingOn)) {
      throw Invalid.field("trainingOn", Message.of("stakeholder", "models.files.noTraining"));
    }
    atMost(FileStore.MAX_FILES, uploads.size(), "journey.files.tooMany");
    atMost(MOST, files.of(editionId).size() + uploads.size(), "models.files.tooManyInAll");
    Stamp stamp = stamps.now();
    uploads.forEach(
        one -> files.keep(new EditionFile(editionId, trainingOn, one.keptIn(store), stamp)));
    record(edition, "filesAttached");
  }

  private static boolean isTrainedOn(EditionView edition, LocalDate day) {
    return edition.trainings().stream().anyMatch(training -> training.on().equals(day));
  }

  /** Its content goes from the disk with the next sweep. */
  public void remove(long editionId, long fileId) {
    EditionView edition = open(editionId);
    files.remove(files.with(editionId, fileId).orElseThrow(NotFound::new));
    store.remove(fileId);
    record(edition, "fileRemoved");
  }

  private EditionView open(long editionId) {
    user.require(Permission.MODELS_MANAGE);
    EditionView edition = editions.edition(editionId);
    if (edition.state() == EditionState.RETIRED) {
      throw Refusal.because("stakeholder", "models.notInForce.RETIRED", edition.number());
    }
    return edition;
  }

  private void record(EditionView edition, String happened) {
    String type = edition.kind().name().toLowerCase(Locale.ROOT);
    audit.record(type + "." + happened, type, String.valueOf(edition.id()), Map.of());
  }

  private static void atMost(int most, int count, String key) {
    if (count > most) {
      throw Invalid.field("files", Message.of("stakeholder", key, most));
    }
  }
}
