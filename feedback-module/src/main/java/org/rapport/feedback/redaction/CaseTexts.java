package org.rapport.feedback.redaction;

import java.util.List;

/** The texts of cases, wherever they are kept. */
interface CaseTexts {

  /** Every text of a case that holds words. */
  List<CaseText> of(long caseId);

  /** Keys of its messages or notes, in the order they are shown. */
  List<String> keys(long caseId, TextPlace place);

  /** Puts masked texts in place, and nothing of their words can be searched for any more. */
  void replace(long caseId, List<MaskedText> texts);
}
