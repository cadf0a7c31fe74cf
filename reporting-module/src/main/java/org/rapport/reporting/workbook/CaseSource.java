package org.rapport.reporting.workbook;

import java.util.function.Consumer;
import org.rapport.feedback.CaseDetail;

/** Hands over the cases of the workbook's period one by one. */
@FunctionalInterface
interface CaseSource {
  void forEach(Consumer<CaseDetail> reader);
}
