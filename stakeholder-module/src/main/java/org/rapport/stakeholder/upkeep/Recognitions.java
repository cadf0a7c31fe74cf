package org.rapport.stakeholder.upkeep;

import java.util.List;

/** The kept recognitions. */
interface Recognitions {

  /** Of a stakeholder, the latest first. */
  List<Recognition> of(long stakeholderId, int max);

  void keep(Recognition recognition);
}
