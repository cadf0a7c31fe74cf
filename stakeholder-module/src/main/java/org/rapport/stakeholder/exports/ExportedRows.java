package org.rapport.stakeholder.exports;

import java.util.Collection;
import java.util.List;

/** Stakeholders with everything an export shows. */
interface ExportedRows {

  /** In the order of {@code ids}. */
  List<ExportedRow> of(Collection<Long> ids);
}
