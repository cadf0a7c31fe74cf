package org.rapport.stakeholder.material;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.FileRelease;
import org.rapport.platform.FileStore;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.journey.ReadAgreementFiles.Handed;

/** Lists and hands out the files of versions to who may read models (mission J1, J2). */
@ApplicationScoped
@Transactional
public class ReadMaterial {

  private final EditionFiles files;
  private final FileStore store;
  private final StaffDirectory staff;
  private final CurrentUser user;

  @Inject
  ReadMaterial(EditionFiles files, FileStore store, StaffDirectory staff, CurrentUser user) {
    this.files = files;
    this.store = store;
    this.staff = staff;
    this.user = user;
  }

  protected ReadMaterial() {
    this(null, null, null, null);
  }

  /** The version's own, then each training's; in the order they were attached. */
  public List<MaterialView> of(long editionId) {
    user.require(Permission.MODELS_READ);
    List<EditionFile> found = files.of(editionId);
    Map<Long, FileRelease> releases =
        store.releases(found.stream().map(EditionFile::fileId).collect(toSet()));
    Map<Long, StaffMember> members =
        staff.withIds(
            found.stream().map(EditionFile::attachedBy).filter(Objects::nonNull).collect(toSet()));
    return found.stream().map(file -> view(file, releases, members)).toList();
  }

  /**
   * @throws NotFound where the version has no such file, or it is not released
   */
  public Handed open(long editionId, long fileId) {
    user.require(Permission.MODELS_READ);
    EditionFile file = files.with(editionId, fileId).orElseThrow(NotFound::new);
    try {
      return new Handed(
          store.with(file.fileId()).orElseThrow(NotFound::new), store.open(file.fileId()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MaterialView view(
      EditionFile file, Map<Long, FileRelease> releases, Map<Long, StaffMember> members) {
    StaffMember member = file.attachedBy() == null ? null : members.get(file.attachedBy());
    return new MaterialView(
        String.valueOf(file.fileId()),
        file.trainingOn(),
        file.name(),
        file.mediaType(),
        file.size(),
        file.attachedAt(),
        member == null ? "" : member.name(),
        releases.getOrDefault(file.fileId(), FileRelease.WITHHELD));
  }
}
