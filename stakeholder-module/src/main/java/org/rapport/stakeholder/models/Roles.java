package org.rapport.stakeholder.models;

import java.util.List;
import java.util.Optional;

/** The responsibility table and the titles of the roles. */
interface Roles {

  /** All lines there are, in no order. */
  List<Responsibility> responsibilities();

  Optional<Responsibility> responsibility(PracticeActivity activity);

  List<GroupTitles> titles();

  Optional<GroupTitles> titles(long groupId);

  void keep(Responsibility responsibility);

  void keep(GroupTitles titles);
}
