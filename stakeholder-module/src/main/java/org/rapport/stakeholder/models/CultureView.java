package org.rapport.stakeholder.models;

import java.time.Instant;
import java.util.List;
import org.rapport.stakeholder.confirmations.ConfirmationView;

/**
 * An analysis of the culture to show.
 *
 * @param newest whether it may still be changed and added to
 * @param confirmations what wider audiences said to it, the latest first
 * @param changedSince whether the latest of them does not cover all of it
 */
public record CultureView(
    long id,
    long version,
    CultureEntry facts,
    List<EvidenceLine> evidence,
    boolean newest,
    String changedBy,
    Instant changedAt,
    List<ConfirmationView> confirmations,
    boolean changedSince) {

  /** A piece of evidence and who noted it. */
  public record EvidenceLine(EvidenceEntry facts, String notedBy) {}

  /** What speaks for or against the finding about an element, the oldest first. */
  public List<EvidenceLine> of(CultureElement element) {
    return evidence.stream().filter(line -> line.facts().element() == element).toList();
  }
}
