package org.rapport.feedback.redaction;

import java.util.List;

/** What was masked, in the order of its numbers. */
interface Redactions {

  List<Redaction> of(long caseId);

  void keep(Redaction redaction);
}
