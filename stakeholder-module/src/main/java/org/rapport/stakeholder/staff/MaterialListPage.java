package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.material.MaterialView;
import org.rapport.stakeholder.material.ReadMaterial;
import org.rapport.stakeholder.models.EditionState;
import org.rapport.stakeholder.models.EditionView;

/** The files of a version, to be listed. */
@Named
@RequestScoped
public class MaterialListPage {

  @Inject private ReadMaterial read;
  @Inject private CurrentUser user;

  private final Map<Long, List<MaterialView>> found = new HashMap<>();

  public List<MaterialView> of(long edition) {
    return found.computeIfAbsent(edition, read::of);
  }

  public boolean mayAttach(EditionView edition) {
    return edition.state() != EditionState.RETIRED && user.may(Permission.MODELS_MANAGE);
  }
}
