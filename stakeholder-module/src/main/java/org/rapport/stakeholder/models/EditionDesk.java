package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rapport.kernel.BilingualName;
import org.rapport.platform.Permission;
import org.rapport.platform.WorkItem;
import org.rapport.platform.WorkList;

/**
 * Keeps versions, and while a draft is complete shows it to all who may agree to it but who wrote
 * the last word of it.
 */
@ApplicationScoped
class EditionDesk {

  private static final String MODULE = "stakeholder";
  private static final String KIND = "draft.";

  private final Editions editions;
  private final WorkList work;

  @Inject
  EditionDesk(Editions editions, WorkList work) {
    this.editions = editions;
    this.work = work;
  }

  protected EditionDesk() {
    this(null, null);
  }

  void keep(Edition edition) {
    editions.keep(edition);
    if (edition.state() != EditionState.DRAFT || edition.missing() > 0) {
      close(edition);
      return;
    }
    boolean model = edition.kind() == EditionKind.MODEL;
    Words name = edition.name();
    work.open(
        new WorkItem(
            MODULE,
            KIND + edition.kind(),
            edition.id().toString(),
            null,
            Permission.MODELS_AGREE,
            edition.signatures().changedBy(),
            null,
            WorkItem.inBoth(new BilingualName(name.english(), name.chinese())),
            "/staff/models/" + (model ? "model" : "principle") + "?id=" + edition.id()));
  }

  /** Throws a draft away. */
  void remove(Edition draft) {
    editions.remove(draft);
    close(draft);
  }

  private void close(Edition edition) {
    work.close(MODULE, KIND + edition.kind(), edition.id());
  }
}
