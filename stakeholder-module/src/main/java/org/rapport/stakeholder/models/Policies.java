package org.rapport.stakeholder.models;

import java.util.List;
import java.util.Optional;

/** All policies and strategic requirements. */
interface Policies {

  Optional<Policy> with(long id);

  /** Those that hold longest first, within their kind. */
  List<Policy> all();

  void keep(Policy policy);
}
