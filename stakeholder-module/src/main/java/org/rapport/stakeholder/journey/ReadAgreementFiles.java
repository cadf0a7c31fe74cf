package org.rapport.stakeholder.journey;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.FileRelease;
import org.rapport.platform.FileStore;
import org.rapport.platform.NotFound;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.platform.StoredFile;

/** Lists and hands out the files of an agreement to who may see its relationship (J10). */
@ApplicationScoped
@Transactional
public class ReadAgreementFiles {

  private final RelationshipWork work;
  private final AgreementFiles files;
  private final FileStore store;
  private final StaffDirectory staff;
  private final AuditTrail audit;

  @Inject
  ReadAgreementFiles(
      RelationshipWork work,
      AgreementFiles files,
      FileStore store,
      StaffDirectory staff,
      AuditTrail audit) {
    this.work = work;
    this.files = files;
    this.store = store;
    this.staff = staff;
    this.audit = audit;
  }

  protected ReadAgreementFiles() {
    this(null, null, null, null, null);
  }

  /** A file to hand out, always to be saved; whoever takes the content closes it. */
  public record Handed(StoredFile file, InputStream content) {}

  /** In the order they were attached. */
  public List<AgreementFileView> of(long relationshipId) {
    List<AgreementFile> found = files.of(work.read(relationshipId).id());
    Map<Long, FileRelease> releases =
        store.releases(found.stream().map(AgreementFile::fileId).collect(toSet()));
    Map<Long, StaffMember> members =
        staff.withIds(
            found.stream()
                .map(AgreementFile::attachedBy)
                .filter(Objects::nonNull)
                .collect(toSet()));
    return found.stream().map(file -> view(file, releases, members)).toList();
  }

  /**
   * @throws NotFound where the agreement has no such file, or it is not released
   */
  public Handed open(long relationshipId, long fileId) {
    long id = work.read(relationshipId).id();
    AgreementFile file = files.with(id, fileId).orElseThrow(NotFound::new);
    StoredFile stored = store.with(file.fileId()).orElseThrow(NotFound::new);
    try {
      Handed handed = new Handed(stored, store.open(fileId));
      audit.record(
          "relationship.fileRead", "relationship", String.valueOf(id), Map.of("file", file.name()));
      return handed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AgreementFileView view(
      AgreementFile file, Map<Long, FileRelease> releases, Map<Long, StaffMember> members) {
    StaffMember member = file.attachedBy() == null ? null : members.get(file.attachedBy());
    return new AgreementFileView(
        String.valueOf(file.fileId()),
        file.name(),
        file.mediaType(),
        file.size(),
        file.attachedAt(),
        member == null ? "" : member.name(),
        releases.getOrDefault(file.fileId(), FileRelease.WITHHELD));
  }
}
