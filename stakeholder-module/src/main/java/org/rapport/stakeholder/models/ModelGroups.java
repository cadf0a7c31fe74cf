package org.rapport.stakeholder.models;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.registry.GroupView;
import org.rapport.stakeholder.registry.ListGroups;

/** The stakeholder groups a model can be for. */
@ApplicationScoped
class ModelGroups {

  private final ListGroups groups;

  @Inject
  ModelGroups(ListGroups groups) {
    this.groups = groups;
  }

  protected ModelGroups() {
    this(null);
  }

  /**
   * @throws Invalid if one does not exist
   */
  void check(Collection<Long> chosen) {
    if (chosen == null || chosen.isEmpty()) {
      return;
    }
    Set<Long> known = groups.all().stream().map(GroupView::id).collect(toSet());
    if (!known.containsAll(chosen)) {
      throw Invalid.field("groups", Message.of("stakeholder", "models.groups.unknown"));
    }
  }
}
