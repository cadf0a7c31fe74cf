package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.FileStore;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.registry.Stamp;

/**
 * Attaches files to an agreement and takes them away again, as long as the relationship is formal
 * (mission J10). The platform's store judges each by its content.
 */
@ApplicationScoped
@Transactional
public class AttachToAgreement {

  /** Most files one agreement ever holds. */
  static final int MOST = 50;

  private final RelationshipWork work;
  private final AgreementFiles files;
  private final FileStore store;

  @Inject
  AttachToAgreement(RelationshipWork work, AgreementFiles files, FileStore store) {
    this.work = work;
    this.files = files;
    this.store = store;
  }

  protected AttachToAgreement() {
    this(null, null, null);
  }

  /**
   * @throws Invalid for {@code files} where there is none, too many or one cannot be taken
   * @throws org.rapport.kernel.Refusal where there is no agreement, or it has ended
   */
  public void attach(long relationshipId, List<Upload> uploads) {
    if (uploads.isEmpty()) {
      throw Invalid.field("files", Message.of("stakeholder", "journey.files.missing"));
    }
    work.on(relationshipId, null, "filesAttached", (it, stamp) -> keep(it, uploads, stamp));
  }

  /** Its content goes from the disk with the next sweep. */
  public void remove(long relationshipId, long fileId) {
    work.on(
        relationshipId,
        null,
        "fileRemoved",
        (it, stamp) -> {
          it.in(RelationshipPhase.FORMAL);
          files.remove(files.with(it.id(), fileId).orElseThrow(NotFound::new));
          store.remove(fileId);
        });
  }

  void keep(Relationship relationship, List<Upload> uploads, Stamp stamp) {
    relationship.in(RelationshipPhase.FORMAL);
    atMost(FileStore.MAX_FILES, uploads.size(), "journey.files.tooMany");
    int inAll = files.of(relationship.id()).size() + uploads.size();
    atMost(MOST, inAll, "journey.files.tooManyInAll");
    uploads.forEach(
        upload -> files.keep(new AgreementFile(relationship.id(), upload.keptIn(store), stamp)));
  }

  private static void atMost(int most, int count, String key) {
    if (count > most) {
      throw Invalid.field("files", Message.of("stakeholder", key, most));
    }
  }
}
