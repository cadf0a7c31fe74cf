package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The stakeholder groups, retired ones included, in the order lists show them. */
@ApplicationScoped
@Transactional
public class ListGroups {

  private final Groups groups;

  @Inject
  ListGroups(Groups groups) {
    this.groups = groups;
  }

  protected ListGroups() {
    this(null);
  }

  public List<GroupView> all() {
    return groups.all().stream().map(GroupView::of).toList();
  }
}
